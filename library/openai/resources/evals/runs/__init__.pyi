"""openai.resources.evals.runs."""
