"""litestar.di."""

from typing import Any

from asyncward import handles

class Provide:
    @handles("dependency")
    def __init__(self, dependency: Any, use_cache: bool = False, sync_to_thread: bool | None = None) -> None: ...
    signature_model: type[Any]
    def finalize(
        self, *, plugins: Any, signature_namespace: Any, dependency_keys: Any, data_dto: Any, type_decoders: Any
    ) -> None: ...
