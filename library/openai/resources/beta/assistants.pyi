"""openai.resources.beta.assistants."""

from typing import Any

from asyncward import blocks, suspends

class Assistants:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.beta.assistants.AsyncAssistants.create")
    def create(
        self, *, model: Any, description: Any = ..., instructions: Any = ..., metadata: Any = ..., name: Any = ...,
        reasoning_effort: Any = ..., response_format: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.assistants.AsyncAssistants.retrieve")
    def retrieve(self, assistant_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.beta.assistants.AsyncAssistants.update")
    def update(
        self, assistant_id: str, *, description: Any = ..., instructions: Any = ..., metadata: Any = ...,
        model: Any = ..., name: Any = ..., reasoning_effort: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.assistants.AsyncAssistants.list")
    def list(
        self, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.assistants.AsyncAssistants.delete")
    def delete(self, assistant_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncAssistants:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, *, model: Any, description: Any = ..., instructions: Any = ..., metadata: Any = ..., name: Any = ...,
        reasoning_effort: Any = ..., response_format: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, assistant_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, assistant_id: str, *, description: Any = ..., instructions: Any = ..., metadata: Any = ...,
        model: Any = ..., name: Any = ..., reasoning_effort: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, assistant_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
