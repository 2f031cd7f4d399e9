"""anthropic.resources.beta.environments."""
