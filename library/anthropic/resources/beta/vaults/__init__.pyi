"""anthropic.resources.beta.vaults."""
