"""llama_index.core.retrievers."""

from llama_index.core.base.base_retriever import BaseRetriever as BaseRetriever
