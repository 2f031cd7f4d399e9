"""llama_index.core.embeddings."""

from llama_index.core.base.embeddings.base import BaseEmbedding as BaseEmbedding
