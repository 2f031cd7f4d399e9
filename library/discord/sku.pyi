"""discord.sku."""

from discord import SKU as SKU, Entitlement as Entitlement
