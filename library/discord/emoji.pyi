"""discord.emoji."""

from discord import Emoji as Emoji
