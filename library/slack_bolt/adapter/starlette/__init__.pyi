"""slack_bolt.adapter.starlette."""

from slack_bolt.adapter.starlette.handler import SlackRequestHandler as SlackRequestHandler
