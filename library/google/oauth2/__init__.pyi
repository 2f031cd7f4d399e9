"""google.oauth2."""
