"""telethon.tl."""
