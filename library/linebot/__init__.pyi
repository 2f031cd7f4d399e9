"""linebot: the old interface; the new one is in `linebot.v3`."""

from linebot.api import LineBotApi as LineBotApi
from linebot.async_api import AsyncLineBotApi as AsyncLineBotApi
from linebot.webhook import (
    SignatureValidator as SignatureValidator, WebhookHandler as WebhookHandler, WebhookParser as WebhookParser,
    WebhookPayload as WebhookPayload
)
