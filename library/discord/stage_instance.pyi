"""discord.stage_instance."""

from discord import StageInstance as StageInstance
