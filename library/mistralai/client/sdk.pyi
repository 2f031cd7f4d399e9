"""mistralai.client.sdk."""

from typing import Any, Self

from asyncward import suspends

from mistralai.client.agents import Agents
from mistralai.client.audio import Audio
from mistralai.client.batch import Batch
from mistralai.client.beta import Beta
from mistralai.client.chat import Chat
from mistralai.client.classifiers import Classifiers
from mistralai.client.embeddings import Embeddings
from mistralai.client.files import Files
from mistralai.client.fim import Fim
from mistralai.client.fine_tuning import FineTuning
from mistralai.client.models_ import Models
from mistralai.client.ocr import Ocr

class Mistral:
    beta: Beta
    audio: Audio
    models: Models
    files: Files
    fine_tuning: FineTuning
    batch: Batch
    chat: Chat
    fim: Fim
    agents: Agents
    embeddings: Embeddings
    classifiers: Classifiers
    ocr: Ocr
    def __init__(
        self, api_key: Any = None, server: str | None = None, url_params: Any = None, server_url: str | None = None,
        client: Any = None, async_client: Any = None, retry_config: Any = ..., timeout_ms: int | None = None,
        debug_logger: Any = None
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    def dynamic_import(self, modname: Any, retries: Any = 3) -> Any: ...
