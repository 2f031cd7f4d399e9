"""playwright."""
