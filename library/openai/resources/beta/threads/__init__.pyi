"""openai.resources.beta.threads."""
