"""discord.app_commands.checks."""

from discord.ext.commands import Cooldown as Cooldown
