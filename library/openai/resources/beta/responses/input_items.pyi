"""openai.resources.beta.responses.input_items."""

from typing import Any

from asyncward import blocks

class InputItems:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.beta.responses.input_items.AsyncInputItems.list")
    def list(
        self, response_id: str, *, after: Any = ..., include: Any = ..., limit: Any = ..., order: Any = ...,
        betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncInputItems:
    def __init__(self, client: Any) -> None: ...
    def list(
        self, response_id: str, *, after: Any = ..., include: Any = ..., limit: Any = ..., order: Any = ...,
        betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
