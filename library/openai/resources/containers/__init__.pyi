"""openai.resources.containers."""
