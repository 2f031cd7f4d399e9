"""azure.identity.aio."""

from typing import Any

from asyncward import suspends

class DefaultAzureCredential:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @suspends("maybe")
    async def get_token(self, *scopes: str, **kwargs: Any) -> Any: ...

class ClientSecretCredential:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @suspends("maybe")
    async def get_token(self, *scopes: str, **kwargs: Any) -> Any: ...

class ManagedIdentityCredential:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @suspends("maybe")
    async def get_token(self, *scopes: str, **kwargs: Any) -> Any: ...
