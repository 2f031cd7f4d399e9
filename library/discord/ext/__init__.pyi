"""discord.ext."""
