"""weaviate.collections.collection."""  # dynamic

from weaviate.client import Collection as Collection, CollectionAsync as CollectionAsync
