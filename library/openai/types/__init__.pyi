"""openai.types."""
