"""langgraph.constants."""

START: str
END: str
TAG_NOSTREAM: str
