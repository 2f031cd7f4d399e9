"""hatchet_sdk.context."""
