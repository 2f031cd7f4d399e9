"""discord.client."""

from discord import Client as Client
