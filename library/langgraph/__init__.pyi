"""langgraph: graphs of steps around language models."""
