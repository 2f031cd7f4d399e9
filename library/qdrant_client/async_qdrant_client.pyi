"""qdrant_client.async_qdrant_client."""

from qdrant_client import AsyncQdrantClient as AsyncQdrantClient
