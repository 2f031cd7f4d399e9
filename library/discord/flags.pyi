"""discord.flags."""

from discord import (
    SystemChannelFlags as SystemChannelFlags,
    MessageFlags as MessageFlags,
    PublicUserFlags as PublicUserFlags,
    Intents as Intents,
    MemberCacheFlags as MemberCacheFlags,
    ApplicationFlags as ApplicationFlags,
    ChannelFlags as ChannelFlags,
    AutoModPresets as AutoModPresets,
    AppCommandContext as AppCommandContext,
    AppInstallationType as AppInstallationType,
    MemberFlags as MemberFlags,
    AttachmentFlags as AttachmentFlags,
    RoleFlags as RoleFlags,
    SKUFlags as SKUFlags,
    EmbedFlags as EmbedFlags,
    InviteFlags as InviteFlags,
)
