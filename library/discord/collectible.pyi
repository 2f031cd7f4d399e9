"""discord.collectible."""

from discord import Collectible as Collectible
