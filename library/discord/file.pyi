"""discord.file."""

from discord import File as File
