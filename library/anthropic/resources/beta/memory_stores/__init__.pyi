"""anthropic.resources.beta.memory_stores."""
