"""gunicorn.workers: the processes that serve; each has a thread of its own for what it serves."""
