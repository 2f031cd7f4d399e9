"""openai.resources.containers.files."""
