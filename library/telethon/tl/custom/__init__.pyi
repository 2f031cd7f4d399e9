"""telethon.tl.custom."""
