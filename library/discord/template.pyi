"""discord.template."""

from discord import Template as Template
