"""linebot.v3."""

from linebot.v3.webhook import (
    SignatureValidator as SignatureValidator, WebhookHandler as WebhookHandler, WebhookParser as WebhookParser,
    WebhookPayload as WebhookPayload
)
