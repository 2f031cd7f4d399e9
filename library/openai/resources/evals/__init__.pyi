"""openai.resources.evals."""
