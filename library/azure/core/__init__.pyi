"""azure.core."""
