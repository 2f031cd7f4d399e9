"""langchain_core."""
