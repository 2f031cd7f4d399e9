"""anthropic.resources.beta."""
