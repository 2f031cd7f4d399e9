"""modelscope.hub."""
