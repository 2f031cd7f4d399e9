"""hatchet_sdk.clients."""
