"""prefect.client."""
