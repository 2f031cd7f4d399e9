"""azure.storage."""
