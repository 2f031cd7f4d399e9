"""nats.aio."""
