"""discord.user."""

from discord import ClientUser as ClientUser, User as User
