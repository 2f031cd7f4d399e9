"""mistralai.client.classifiers."""

from typing import Any

from asyncward import blocks, suspends

class Classifiers:
    @blocks("network", twin="mistralai.client.classifiers.Classifiers.moderate_async")
    def moderate(
        self, *, model: str, inputs: Any, metadata: Any = ..., retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def moderate_async(
        self, *, model: str, inputs: Any, metadata: Any = ..., retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.classifiers.Classifiers.moderate_chat_async")
    def moderate_chat(
        self, *, inputs: Any, model: str, retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def moderate_chat_async(
        self, *, inputs: Any, model: str, retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.classifiers.Classifiers.classify_async")
    def classify(
        self, *, model: str, inputs: Any, metadata: Any = ..., retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def classify_async(
        self, *, model: str, inputs: Any, metadata: Any = ..., retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @blocks("network", twin="mistralai.client.classifiers.Classifiers.classify_chat_async")
    def classify_chat(
        self, *, model: str, input: Any, retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
    @suspends("always")
    async def classify_chat_async(
        self, *, model: str, input: Any, retries: Any = ..., server_url: str | None = None,
        timeout_ms: int | None = None, http_headers: Any = None
    ) -> Any: ...
