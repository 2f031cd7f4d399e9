"""openai.resources.beta.responses."""
