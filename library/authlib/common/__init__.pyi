"""authlib.common."""
