"""discord.colour."""

from discord import Colour as Colour
