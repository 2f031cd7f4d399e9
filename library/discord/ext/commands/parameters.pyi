"""discord.ext.commands.parameters."""

from discord.ext.commands import Parameter as Parameter
