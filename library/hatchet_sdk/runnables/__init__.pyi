"""hatchet_sdk.runnables."""
