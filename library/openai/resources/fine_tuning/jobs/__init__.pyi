"""openai.resources.fine_tuning.jobs."""
