"""openai.resources."""

from typing import Any

from asyncward import blocks, suspends

from openai.resources.audio import AsyncAudio as AsyncAudio, Audio as Audio
from openai.resources.chat import AsyncChat as AsyncChat, Chat as Chat

class Completions:
    @blocks("network", twin="openai.resources.AsyncCompletions.create")
    def create(self, *, model: Any, prompt: Any, stream: Any = None, **kwargs: Any) -> Any: ...  # dynamic

class AsyncCompletions:
    @suspends("always")
    async def create(self, *, model: Any, prompt: Any, stream: Any = None, **kwargs: Any) -> Any: ...  # dynamic

class Embeddings:
    @blocks("network", twin="openai.resources.AsyncEmbeddings.create")
    def create(self, *, input: Any, model: Any, **kwargs: Any) -> Any: ...  # dynamic

class AsyncEmbeddings:
    @suspends("always")
    async def create(self, *, input: Any, model: Any, **kwargs: Any) -> Any: ...  # dynamic

class Images:
    @blocks("network", twin="openai.resources.AsyncImages.generate")
    def generate(self, *, prompt: str, model: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncImages.edit")
    def edit(self, *, image: Any, prompt: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncImages.create_variation")
    def create_variation(self, *, image: Any, **kwargs: Any) -> Any: ...  # dynamic

class AsyncImages:
    @suspends("always")
    async def generate(self, *, prompt: str, model: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def edit(self, *, image: Any, prompt: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_variation(self, *, image: Any, **kwargs: Any) -> Any: ...  # dynamic

class Models:
    @blocks("network", twin="openai.resources.AsyncModels.retrieve")
    def retrieve(self, model: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncModels.delete")
    def delete(self, model: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncModels.list")
    def list(self, *, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncModels:
    @suspends("always")
    async def retrieve(self, model: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete(self, model: str, **kwargs: Any) -> Any: ...  # dynamic
    # source: gives an AsyncPaginator, which asks when it is awaited or iterated.
    def list(self, *, timeout: Any = ..., **kwargs: Any) -> Any: ...

class Moderations:
    @blocks("network", twin="openai.resources.AsyncModerations.create")
    def create(self, *, input: Any, model: Any = None, **kwargs: Any) -> Any: ...  # dynamic

class AsyncModerations:
    @suspends("always")
    async def create(self, *, input: Any, model: Any = None, **kwargs: Any) -> Any: ...  # dynamic

class Files:
    @blocks("network", twin="openai.resources.AsyncFiles.create")
    def create(self, *, file: Any, purpose: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncFiles.retrieve")
    def retrieve(self, file_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncFiles.delete")
    def delete(self, file_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncFiles.content")
    def content(self, file_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncFiles.wait_for_processing")
    def wait_for_processing(self, id: str, *, poll_interval: float = 5.0,
                            max_wait_seconds: float = 1800) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncFiles.list")
    def list(
        self, *, after: Any = ..., limit: Any = ..., order: Any = ..., purpose: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.AsyncFiles.retrieve_content")
    def retrieve_content(self, file_id: str, *, timeout: Any = ..., **kwargs: Any) -> str: ...

class AsyncFiles:
    @suspends("always")
    async def create(self, *, file: Any, purpose: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def retrieve(self, file_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete(self, file_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def content(self, file_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def wait_for_processing(self, id: str, *, poll_interval: float = 5.0,
                                  max_wait_seconds: float = 1800) -> Any: ...  # dynamic
    def list(
        self, *, after: Any = ..., limit: Any = ..., order: Any = ..., purpose: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve_content(self, file_id: str, *, timeout: Any = ..., **kwargs: Any) -> str: ...

class Batches:
    @blocks("network", twin="openai.resources.AsyncBatches.create")
    def create(self, *, completion_window: str, endpoint: Any, input_file_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncBatches.retrieve")
    def retrieve(self, batch_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncBatches.cancel")
    def cancel(self, batch_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.AsyncBatches.list")
    def list(self, *, after: Any = ..., limit: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncBatches:
    @suspends("always")
    async def create(self, *, completion_window: str, endpoint: Any, input_file_id: str,
                     **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def retrieve(self, batch_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def cancel(self, batch_id: str, **kwargs: Any) -> Any: ...  # dynamic
    def list(self, *, after: Any = ..., limit: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
