"""discord.ext.commands.bot."""

from discord.ext.commands import AutoShardedBot as AutoShardedBot, Bot as Bot
