"""openai.resources.conversations."""
