"""openai.resources.vector_stores."""
