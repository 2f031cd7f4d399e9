"""dashscope.embeddings: the embedding clients under their module."""

from dashscope import MultiModalEmbedding as MultiModalEmbedding, TextEmbedding as TextEmbedding
