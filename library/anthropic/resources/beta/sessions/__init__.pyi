"""anthropic.resources.beta.sessions."""
