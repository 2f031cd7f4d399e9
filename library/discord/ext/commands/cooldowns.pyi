"""discord.ext.commands.cooldowns."""

from discord.ext.commands import (
    BucketType as BucketType,
    CooldownMapping as CooldownMapping,
    DynamicCooldownMapping as DynamicCooldownMapping,
    MaxConcurrency as MaxConcurrency,
)
