"""linebot.v3.messaging.api.messaging_api_blob."""

from typing import Any

from asyncward import blocks

# source: api_client.py: sends a request by urllib3; in a thread of a pool where `async_req` is set.
class MessagingApiBlob:
    api_client: Any
    def __init__(self, api_client: Any = None) -> None: ...
    @blocks("network", twin="linebot.v3.messaging.AsyncMessagingApiBlob.get_message_content")
    def get_message_content(self, message_id: Any, **kwargs: Any) -> Any: ...
    @blocks("network", twin="linebot.v3.messaging.AsyncMessagingApiBlob.get_message_content_preview")
    def get_message_content_preview(self, message_id: Any, **kwargs: Any) -> Any: ...
    @blocks("network", twin="linebot.v3.messaging.AsyncMessagingApiBlob.get_message_content_transcoding_by_message_id")
    def get_message_content_transcoding_by_message_id(self, message_id: Any, **kwargs: Any) -> Any: ...
    @blocks("network", twin="linebot.v3.messaging.AsyncMessagingApiBlob.get_rich_menu_image")
    def get_rich_menu_image(self, rich_menu_id: Any, **kwargs: Any) -> Any: ...
    @blocks("network", twin="linebot.v3.messaging.AsyncMessagingApiBlob.set_rich_menu_image")
    def set_rich_menu_image(self, rich_menu_id: Any, body: Any, **kwargs: Any) -> Any: ...
