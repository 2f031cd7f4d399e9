"""authlib.integrations."""
