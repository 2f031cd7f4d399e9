"""twisted."""
