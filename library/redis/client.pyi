"""redis.client."""

from redis import Pipeline as Pipeline, PubSub as PubSub, Redis as Redis, StrictRedis as StrictRedis
