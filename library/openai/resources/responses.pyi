"""openai.resources.responses."""

from typing import Any

from asyncward import blocks, suspends

class Responses:
    @blocks("network", twin="openai.resources.responses.AsyncResponses.create")
    def create(self, *, input: Any = None, model: Any = None, stream: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.responses.AsyncResponses.parse")
    def parse(self, *, input: Any = None, model: Any = None, text_format: Any = None,
              **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.responses.AsyncResponses.retrieve")
    def retrieve(self, response_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="openai.resources.responses.AsyncResponses.delete")
    def delete(self, response_id: str, **kwargs: Any) -> None: ...  # dynamic
    @blocks("network", twin="openai.resources.responses.AsyncResponses.cancel")
    def cancel(self, response_id: str, **kwargs: Any) -> Any: ...  # dynamic

class AsyncResponses:
    @suspends("always")
    async def create(self, *, input: Any = None, model: Any = None, stream: Any = None,
                     **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def parse(self, *, input: Any = None, model: Any = None, text_format: Any = None,
                    **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def retrieve(self, response_id: str, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete(self, response_id: str, **kwargs: Any) -> None: ...  # dynamic
    @suspends("always")
    async def cancel(self, response_id: str, **kwargs: Any) -> Any: ...  # dynamic
