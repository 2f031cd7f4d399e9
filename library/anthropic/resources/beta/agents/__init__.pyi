"""anthropic.resources.beta.agents."""
