"""watchdog: folders watched by threads."""
