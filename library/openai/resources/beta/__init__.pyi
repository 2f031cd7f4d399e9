"""openai.resources.beta."""
