"""hatchet_sdk.worker."""
