"""vertexai.preview."""
