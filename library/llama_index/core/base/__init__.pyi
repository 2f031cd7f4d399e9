"""llama_index.core.base."""
