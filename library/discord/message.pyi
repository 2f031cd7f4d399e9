"""discord.message."""

from discord import (
    Attachment as Attachment,
    DeletedReferencedMessage as DeletedReferencedMessage,
    MessageSnapshot as MessageSnapshot,
    MessageReference as MessageReference,
    MessageInteraction as MessageInteraction,
    MessageInteractionMetadata as MessageInteractionMetadata,
    MessageApplication as MessageApplication,
    CallMessage as CallMessage,
    RoleSubscriptionInfo as RoleSubscriptionInfo,
    GuildProductPurchase as GuildProductPurchase,
    PurchaseNotification as PurchaseNotification,
    PartialMessage as PartialMessage,
    Message as Message,
)
