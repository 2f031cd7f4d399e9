"""discord.ext.commands.help."""

from discord.ext.commands import (
    Paginator as Paginator,
    HelpCommand as HelpCommand,
    DefaultHelpCommand as DefaultHelpCommand,
    MinimalHelpCommand as MinimalHelpCommand,
)
