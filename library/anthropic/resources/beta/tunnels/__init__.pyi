"""anthropic.resources.beta.tunnels."""
