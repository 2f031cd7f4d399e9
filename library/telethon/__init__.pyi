"""telethon: a client of Telegram; its methods are coroutines."""

from telethon import events as events
from telethon.client.telegramclient import TelegramClient as TelegramClient
from telethon.tl.custom.button import Button as Button
