"""chromadb: embedded (each call works on files here) or a client of a server."""

from typing import Any

from asyncward import blocks, suspends, versions

from chromadb.api import ClientAPI
from chromadb.api.async_api import AsyncClientAPI
from chromadb.api.models.Collection import Collection as Collection

@blocks("database", stall="bounded")
def Client(settings: Any = ..., tenant: str = ..., database: str = ...) -> ClientAPI: ...
@blocks("database", stall="bounded")
def EphemeralClient(settings: Any = None, tenant: str = ..., database: str = ...) -> ClientAPI: ...
@blocks("database", stall="bounded")
def PersistentClient(
    path: Any = "./chroma", settings: Any = None, tenant: str = ..., database: str = ...
) -> ClientAPI: ...
@blocks("network", twin="chromadb.AsyncHttpClient")
def HttpClient(
    host: str = "localhost", port: int = 8000, ssl: bool = False, headers: Any = None, settings: Any = None,
    tenant: str = ..., database: str = ...
) -> ClientAPI: ...
@blocks("network")
def CloudClient(
    tenant: str | None = None, database: str | None = None, api_key: str | None = None, settings: Any = None, *,
    cloud_host: str = "api.trychroma.com", cloud_port: int = 443, enable_ssl: bool = True
) -> ClientAPI: ...
# source: came with 0.5.1.
if versions("chromadb", ">=0.5.1"):
    @suspends("always")
    async def AsyncHttpClient(
        host: str = "localhost", port: int = 8000, ssl: bool = False, headers: Any = None, settings: Any = None,
        tenant: str = ..., database: str = ...
    ) -> AsyncClientAPI: ...
