"""anthropic.resources.beta.vaults.credentials."""

from typing import Any

from asyncward import blocks, suspends

class Credentials:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.credentials.AsyncCredentials.create")
    def create(
        self, vault_id: str, *, auth: Any, display_name: Any = ..., metadata: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.credentials.AsyncCredentials.retrieve")
    def retrieve(
        self, credential_id: str, *, vault_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.credentials.AsyncCredentials.update")
    def update(
        self, credential_id: str, *, vault_id: str, auth: Any = ..., display_name: Any = ..., metadata: Any = ...,
        betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.credentials.AsyncCredentials.list")
    def list(
        self, vault_id: str, *, include_archived: Any = ..., limit: Any = ..., page: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.credentials.AsyncCredentials.delete")
    def delete(
        self, credential_id: str, *, vault_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.credentials.AsyncCredentials.archive")
    def archive(
        self, credential_id: str, *, vault_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.vaults.credentials.AsyncCredentials.mcp_oauth_validate")
    def mcp_oauth_validate(
        self, credential_id: str, *, vault_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncCredentials:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, vault_id: str, *, auth: Any, display_name: Any = ..., metadata: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(
        self, credential_id: str, *, vault_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def update(
        self, credential_id: str, *, vault_id: str, auth: Any = ..., display_name: Any = ..., metadata: Any = ...,
        betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, vault_id: str, *, include_archived: Any = ..., limit: Any = ..., page: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(
        self, credential_id: str, *, vault_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def archive(
        self, credential_id: str, *, vault_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def mcp_oauth_validate(
        self, credential_id: str, *, vault_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
