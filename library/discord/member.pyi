"""discord.member."""

from discord import VoiceState as VoiceState, Member as Member
