"""replicate: runs models at a service; `run` waits for the output."""

from typing import Any

from asyncward import blocks, suspends

# doc: "Run a model and wait for its output."
@blocks("network", twin="replicate.async_run")
def run(ref: Any, input: Any = None, **params: Any) -> Any: ...
@suspends("always")
async def async_run(ref: Any, input: Any = None, **params: Any) -> Any: ...
class Client:
    def __init__(self, api_token: str | None = None, **kwargs: Any) -> None: ...
    @blocks("network", twin="replicate.Client.async_run")
    def run(self, ref: Any, input: Any = None, **params: Any) -> Any: ...
    @suspends("always")
    async def async_run(self, ref: Any, input: Any = None, **params: Any) -> Any: ...
