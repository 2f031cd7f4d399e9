"""linebot.v3.messaging.api.async_messaging_api_blob."""

from typing import Any, Coroutine

class AsyncMessagingApiBlob:
    api_client: Any
    def __init__(self, api_client: Any = None) -> None: ...
    def get_message_content(
        self, message_id: Any, async_req: Any = None, **kwargs: Any
    ) -> Coroutine[Any, Any, Any]: ...
    def get_message_content_preview(
        self, message_id: Any, async_req: Any = None, **kwargs: Any
    ) -> Coroutine[Any, Any, Any]: ...
    def get_message_content_transcoding_by_message_id(
        self, message_id: Any, async_req: Any = None, **kwargs: Any
    ) -> Coroutine[Any, Any, Any]: ...
    def get_rich_menu_image(
        self, rich_menu_id: Any, async_req: Any = None, **kwargs: Any
    ) -> Coroutine[Any, Any, Any]: ...
    def set_rich_menu_image(
        self, rich_menu_id: Any, body: Any, async_req: Any = None, **kwargs: Any
    ) -> Coroutine[Any, Any, Any]: ...
