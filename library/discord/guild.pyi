"""discord.guild."""

from discord import BanEntry as BanEntry, GuildPreview as GuildPreview, Guild as Guild
