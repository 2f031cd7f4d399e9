"""discord.mentions."""

from discord import AllowedMentions as AllowedMentions
