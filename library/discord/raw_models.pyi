"""discord.raw_models."""

from discord import (
    RawMessageDeleteEvent as RawMessageDeleteEvent,
    RawBulkMessageDeleteEvent as RawBulkMessageDeleteEvent,
    RawMessageUpdateEvent as RawMessageUpdateEvent,
    RawReactionActionEvent as RawReactionActionEvent,
    RawReactionClearEvent as RawReactionClearEvent,
    RawReactionClearEmojiEvent as RawReactionClearEmojiEvent,
    RawIntegrationDeleteEvent as RawIntegrationDeleteEvent,
    RawThreadUpdateEvent as RawThreadUpdateEvent,
    RawThreadDeleteEvent as RawThreadDeleteEvent,
    RawThreadMembersUpdate as RawThreadMembersUpdate,
    RawTypingEvent as RawTypingEvent,
    RawMemberRemoveEvent as RawMemberRemoveEvent,
    RawAppCommandPermissionsUpdateEvent as RawAppCommandPermissionsUpdateEvent,
    RawPollVoteActionEvent as RawPollVoteActionEvent,
)
