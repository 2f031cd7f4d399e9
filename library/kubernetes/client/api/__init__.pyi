"""kubernetes.client.api."""
