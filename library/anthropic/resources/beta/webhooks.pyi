"""anthropic.resources.beta.webhooks."""

from typing import Any

from asyncward import blocks

class Webhooks:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.webhooks.AsyncWebhooks.unwrap")
    def unwrap(self, payload: str, *, headers: Any, key: Any = None) -> Any: ...

class AsyncWebhooks:
    def __init__(self, client: Any) -> None: ...
    def unwrap(self, payload: str, *, headers: Any, key: Any = None) -> Any: ...
