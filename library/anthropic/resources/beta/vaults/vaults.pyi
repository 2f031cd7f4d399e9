"""anthropic.resources.beta.vaults.vaults."""

from typing import Any

from asyncward import blocks, suspends

from anthropic.resources.beta.vaults.credentials import AsyncCredentials, Credentials

class Vaults:
    def __init__(self, client: Any) -> None: ...
    credentials: Credentials
    @blocks("network", twin="anthropic.resources.beta.vaults.vaults.AsyncVaults.create")
    def create(
        self, *, display_name: str, metadata: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.vaults.AsyncVaults.retrieve")
    def retrieve(self, vault_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.vaults.AsyncVaults.update")
    def update(
        self, vault_id: str, *, display_name: Any = ..., metadata: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.vaults.AsyncVaults.list")
    def list(
        self, *, include_archived: Any = ..., limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.vaults.AsyncVaults.delete")
    def delete(self, vault_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.vaults.AsyncVaults.archive")
    def archive(self, vault_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncVaults:
    def __init__(self, client: Any) -> None: ...
    credentials: AsyncCredentials
    @suspends("always")
    async def create(
        self, *, display_name: str, metadata: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, vault_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, vault_id: str, *, display_name: Any = ..., metadata: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    def list(
        self, *, include_archived: Any = ..., limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, vault_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def archive(self, vault_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
