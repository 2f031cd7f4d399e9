"""discord.automod."""

from discord import (
    AutoModRuleAction as AutoModRuleAction,
    AutoModTrigger as AutoModTrigger,
    AutoModRule as AutoModRule,
    AutoModAction as AutoModAction,
)
