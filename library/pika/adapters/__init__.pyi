"""pika.adapters."""
