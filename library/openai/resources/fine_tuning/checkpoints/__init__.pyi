"""openai.resources.fine_tuning.checkpoints."""
