"""google.cloud."""
