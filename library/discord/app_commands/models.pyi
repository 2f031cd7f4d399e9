"""discord.app_commands.models."""

from discord.app_commands import Choice as Choice
