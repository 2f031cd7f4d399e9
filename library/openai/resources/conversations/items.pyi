"""openai.resources.conversations.items."""

from typing import Any

from asyncward import blocks, suspends

class Items:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.conversations.items.AsyncItems.create")
    def create(
        self, conversation_id: str, *, items: Any, include: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.conversations.items.AsyncItems.retrieve")
    def retrieve(
        self, item_id: str, *, conversation_id: str, include: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.conversations.items.AsyncItems.list")
    def list(
        self, conversation_id: str, *, after: Any = ..., include: Any = ..., limit: Any = ..., order: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.conversations.items.AsyncItems.delete")
    def delete(self, item_id: str, *, conversation_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncItems:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, conversation_id: str, *, items: Any, include: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(
        self, item_id: str, *, conversation_id: str, include: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, conversation_id: str, *, after: Any = ..., include: Any = ..., limit: Any = ..., order: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, item_id: str, *, conversation_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
