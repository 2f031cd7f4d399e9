"""langchain_core.utils."""
