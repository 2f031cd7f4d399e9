"""anthropic.resources.beta.sessions.threads."""
