"""discord.subscription."""

from discord import Subscription as Subscription
