"""docker.models."""
