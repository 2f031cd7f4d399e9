"""openai.resources.beta.threads.runs."""
