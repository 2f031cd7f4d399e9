"""qdrant_client.qdrant_client."""

from qdrant_client import QdrantClient as QdrantClient
