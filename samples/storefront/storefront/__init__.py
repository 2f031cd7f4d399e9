"""The shop: an HTTP service and a worker that share their services."""
