"""discord.channel."""

from discord import (
    VoiceChannelSoundEffect as VoiceChannelSoundEffect,
    VoiceChannelEffect as VoiceChannelEffect,
    TextChannel as TextChannel,
    VoiceChannel as VoiceChannel,
    StageChannel as StageChannel,
    CategoryChannel as CategoryChannel,
    ForumTag as ForumTag,
    ForumChannel as ForumChannel,
    DMChannel as DMChannel,
    GroupChannel as GroupChannel,
    PartialMessageable as PartialMessageable,
)
