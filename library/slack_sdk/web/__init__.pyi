"""slack_sdk.web."""

from slack_sdk.web.client import WebClient as WebClient
