"""openai.resources.beta.chatkit.threads."""

from typing import Any

from asyncward import blocks, suspends

class Threads:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.beta.chatkit.threads.AsyncThreads.retrieve")
    def retrieve(self, thread_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.beta.chatkit.threads.AsyncThreads.list")
    def list(
        self, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ..., user: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.chatkit.threads.AsyncThreads.delete")
    def delete(self, thread_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.beta.chatkit.threads.AsyncThreads.list_items")
    def list_items(
        self, thread_id: str, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncThreads:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def retrieve(self, thread_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ..., user: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, thread_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list_items(
        self, thread_id: str, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
