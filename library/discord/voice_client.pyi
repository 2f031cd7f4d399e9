"""discord.voice_client."""

from discord import VoiceProtocol as VoiceProtocol, VoiceClient as VoiceClient
