"""pymilvus.orm."""
