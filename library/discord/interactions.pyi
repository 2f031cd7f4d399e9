"""discord.interactions."""

from discord import (
    Interaction as Interaction,
    InteractionCallbackActivityInstance as InteractionCallbackActivityInstance,
    InteractionCallbackResponse as InteractionCallbackResponse,
    InteractionResponse as InteractionResponse,
    InteractionMessage as InteractionMessage,
)
