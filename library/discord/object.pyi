"""discord.object."""

from discord import Object as Object
