"""discord.app_commands.tree."""

from discord.app_commands import CommandTree as CommandTree
