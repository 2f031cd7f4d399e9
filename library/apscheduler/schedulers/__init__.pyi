"""apscheduler.schedulers."""
