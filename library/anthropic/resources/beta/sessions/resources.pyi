"""anthropic.resources.beta.sessions.resources."""

from typing import Any

from asyncward import blocks, suspends

class Resources:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.resources.AsyncResources.retrieve")
    def retrieve(
        self, resource_id: str, *, session_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.resources.AsyncResources.update")
    def update(
        self, resource_id: str, *, session_id: str, authorization_token: str, betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.resources.AsyncResources.list")
    def list(
        self, session_id: str, *, limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.resources.AsyncResources.delete")
    def delete(
        self, resource_id: str, *, session_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.sessions.resources.AsyncResources.add")
    def add(
        self, session_id: str, *, file_id: str, type: Any, mount_path: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncResources:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def retrieve(
        self, resource_id: str, *, session_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def update(
        self, resource_id: str, *, session_id: str, authorization_token: str, betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    def list(
        self, session_id: str, *, limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(
        self, resource_id: str, *, session_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def add(
        self, session_id: str, *, file_id: str, type: Any, mount_path: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
