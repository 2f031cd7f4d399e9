"""authlib.oauth2."""
