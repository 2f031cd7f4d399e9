"""discord.partial_emoji."""

from discord import PartialEmoji as PartialEmoji
