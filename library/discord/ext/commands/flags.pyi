"""discord.ext.commands.flags."""

from discord.ext.commands import Flag as Flag, FlagConverter as FlagConverter
