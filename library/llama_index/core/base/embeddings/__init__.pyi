"""llama_index.core.base.embeddings."""
