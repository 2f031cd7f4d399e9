"""openai.resources.fine_tuning."""
