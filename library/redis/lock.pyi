"""redis.lock."""

from redis import Lock as Lock
