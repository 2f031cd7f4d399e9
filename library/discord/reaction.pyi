"""discord.reaction."""

from discord import Reaction as Reaction
