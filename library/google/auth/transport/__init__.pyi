"""google.auth.transport."""
