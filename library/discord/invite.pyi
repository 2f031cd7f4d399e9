"""discord.invite."""

from discord import (
    PartialInviteChannel as PartialInviteChannel,
    PartialInviteGuild as PartialInviteGuild,
    Invite as Invite,
)
