"""anthropic.resources.beta.messages."""
