"""google.genai.operations."""

from typing import Any

from asyncward import blocks, suspends

class Operations:
    def __init__(self, api_client_: Any) -> None: ...
    @blocks("network", twin="google.genai.operations.AsyncOperations.get")
    def get(self, operation: Any, *, config: Any = None) -> Any: ...

class AsyncOperations:
    def __init__(self, api_client_: Any) -> None: ...
    @suspends("always")
    async def get(self, operation: Any, *, config: Any = None) -> Any: ...
