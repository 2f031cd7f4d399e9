"""discord.role."""

from discord import RoleTags as RoleTags, Role as Role
