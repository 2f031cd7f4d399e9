"""slack_bolt.adapter.socket_mode.async_handler."""

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler as AsyncSocketModeHandler
