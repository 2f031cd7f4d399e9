"""litellm.types.llms."""
