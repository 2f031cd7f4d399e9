"""langgraph.checkpoint."""
