"""weaviate.collections."""

from weaviate.client import Collection as Collection, CollectionAsync as CollectionAsync
