"""discord.primary_guild."""

from discord import PrimaryGuild as PrimaryGuild
