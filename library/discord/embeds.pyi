"""discord.embeds."""

from discord import Embed as Embed
