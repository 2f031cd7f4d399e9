"""google.genai.client."""

from typing import Any, Self

from asyncward import suspends

from google.genai.batches import AsyncBatches, Batches
from google.genai.caches import AsyncCaches, Caches
from google.genai.chats import AsyncChats, Chats
from google.genai.file_search_stores import AsyncFileSearchStores, FileSearchStores
from google.genai.files import AsyncFiles, Files
from google.genai.live import AsyncLive
from google.genai.models import AsyncModels, Models
from google.genai.operations import AsyncOperations, Operations
from google.genai.tunings import AsyncTunings, Tunings

class AsyncClient:
    def __init__(self, api_client: Any) -> None: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    models: AsyncModels
    tunings: AsyncTunings
    caches: AsyncCaches
    file_search_stores: AsyncFileSearchStores
    batches: AsyncBatches
    chats: AsyncChats
    files: AsyncFiles
    live: AsyncLive
    operations: AsyncOperations
    @suspends("always")
    async def aclose(self) -> None: ...

class Client:
    def __init__(
        self, *, enterprise: bool | None = None, vertexai: bool | None = None, api_key: str | None = None,
        credentials: Any = None, project: str | None = None, location: str | None = None, debug_config: Any = None,
        http_options: Any = None
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    chats: Chats
    aio: AsyncClient
    models: Models
    tunings: Tunings
    caches: Caches
    file_search_stores: FileSearchStores
    batches: Batches
    files: Files
    operations: Operations
    vertexai: bool
    def close(self) -> None: ...
