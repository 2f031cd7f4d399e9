"""discord.ext.commands.context."""

from discord.ext.commands import Context as Context
