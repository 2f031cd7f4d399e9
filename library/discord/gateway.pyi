"""discord.gateway."""

from discord import (
    ReconnectWebSocket as ReconnectWebSocket,
    KeepAliveHandler as KeepAliveHandler,
    VoiceKeepAliveHandler as VoiceKeepAliveHandler,
    DiscordWebSocket as DiscordWebSocket,
    DiscordVoiceWebSocket as DiscordVoiceWebSocket,
)
