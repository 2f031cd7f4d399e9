"""redis.asyncio.client."""

from redis.asyncio import Pipeline as Pipeline, PubSub as PubSub, Redis as Redis, StrictRedis as StrictRedis
