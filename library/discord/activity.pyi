"""discord.activity."""

from discord import (
    BaseActivity as BaseActivity,
    Activity as Activity,
    Game as Game,
    Streaming as Streaming,
    Spotify as Spotify,
    CustomActivity as CustomActivity,
)
