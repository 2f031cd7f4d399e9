"""discord.player."""

from discord import (
    AudioSource as AudioSource,
    PCMAudio as PCMAudio,
    FFmpegAudio as FFmpegAudio,
    FFmpegPCMAudio as FFmpegPCMAudio,
    FFmpegOpusAudio as FFmpegOpusAudio,
    PCMVolumeTransformer as PCMVolumeTransformer,
)
