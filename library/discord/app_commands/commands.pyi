"""discord.app_commands.commands."""

from discord.app_commands import (
    Group as Group,
    command as command,
    context_menu as context_menu,
    describe as describe,
    choices as choices,
    guild_only as guild_only,
)
