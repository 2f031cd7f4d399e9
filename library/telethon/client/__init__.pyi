"""telethon.client."""
