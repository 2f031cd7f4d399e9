"""discord.integrations."""

from discord import (
    IntegrationAccount as IntegrationAccount,
    Integration as Integration,
    StreamIntegration as StreamIntegration,
    IntegrationApplication as IntegrationApplication,
    BotIntegration as BotIntegration,
    PartialIntegration as PartialIntegration,
)
