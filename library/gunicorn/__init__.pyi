"""gunicorn: a server of WSGI with worker processes."""
