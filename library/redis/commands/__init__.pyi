"""redis.commands."""
