"""litellm.types."""
