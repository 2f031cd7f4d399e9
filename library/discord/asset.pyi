"""discord.asset."""

from discord import Asset as Asset
