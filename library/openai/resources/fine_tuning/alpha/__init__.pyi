"""openai.resources.fine_tuning.alpha."""
