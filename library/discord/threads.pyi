"""discord.threads."""

from discord import Thread as Thread, ThreadMember as ThreadMember
