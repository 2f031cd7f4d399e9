"""discord.permissions."""

from discord import Permissions as Permissions, PermissionOverwrite as PermissionOverwrite
