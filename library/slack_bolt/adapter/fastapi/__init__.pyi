"""slack_bolt.adapter.fastapi."""

from slack_bolt.adapter.starlette.handler import SlackRequestHandler as SlackRequestHandler
