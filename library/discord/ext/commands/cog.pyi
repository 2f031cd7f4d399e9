"""discord.ext.commands.cog."""

from discord.ext.commands import CogMeta as CogMeta, Cog as Cog, GroupCog as GroupCog
