"""selenium."""
