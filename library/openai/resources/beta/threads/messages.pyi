"""openai.resources.beta.threads.messages."""

from typing import Any

from asyncward import blocks, suspends

class Messages:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.beta.threads.messages.AsyncMessages.create")
    def create(
        self, thread_id: str, *, content: Any, role: Any, attachments: Any = ..., metadata: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.messages.AsyncMessages.retrieve")
    def retrieve(self, message_id: str, *, thread_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.messages.AsyncMessages.update")
    def update(
        self, message_id: str, *, thread_id: str, metadata: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.messages.AsyncMessages.list")
    def list(
        self, thread_id: str, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ...,
        run_id: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.messages.AsyncMessages.delete")
    def delete(self, message_id: str, *, thread_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncMessages:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, thread_id: str, *, content: Any, role: Any, attachments: Any = ..., metadata: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, message_id: str, *, thread_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, message_id: str, *, thread_id: str, metadata: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, thread_id: str, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ...,
        run_id: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, message_id: str, *, thread_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
