"""discord.shard."""

from discord import (
    ShardInfo as ShardInfo,
    SessionStartLimits as SessionStartLimits,
    AutoShardedClient as AutoShardedClient,
)
