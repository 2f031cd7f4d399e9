"""anthropic.resources.beta.skills."""
