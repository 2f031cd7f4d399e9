"""openai.resources.uploads."""
