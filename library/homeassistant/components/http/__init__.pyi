"""homeassistant.components.http."""

from typing import Any

class HomeAssistantView:
    url: Any
    extra_urls: Any
    requires_auth: bool
    cors_allowed: bool
    def json(self, result: Any, status_code: Any = 200, headers: Any = None) -> Any: ...
    def json_message(self, message: str, status_code: Any = 200, message_code: Any = None, headers: Any = None) -> Any: ...
