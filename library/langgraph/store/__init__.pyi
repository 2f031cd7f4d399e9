"""langgraph.store."""
