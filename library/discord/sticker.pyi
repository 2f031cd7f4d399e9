"""discord.sticker."""

from discord import (
    StickerPack as StickerPack,
    StickerItem as StickerItem,
    Sticker as Sticker,
    StandardSticker as StandardSticker,
    GuildSticker as GuildSticker,
)
