"""discord.soundboard."""

from discord import (
    BaseSoundboardSound as BaseSoundboardSound,
    SoundboardDefaultSound as SoundboardDefaultSound,
    SoundboardSound as SoundboardSound,
)
