"""hatchet_sdk.features."""
