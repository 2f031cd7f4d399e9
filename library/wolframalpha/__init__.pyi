"""wolframalpha: a query is one request."""

from typing import Any, Iterator

from asyncward import blocks, runs_loop, suspends, versions

class Client:
    app_id: Any
    url: Any
    def __init__(self, app_id: Any) -> None: ...
    @classmethod
    def from_env(cls) -> Client: ...
    if versions("wolframalpha", ">=5.1"):
        # source: runs a loop for the coroutine beside it.
        @runs_loop()
        def query(self, input: Any, params: Any = (), **kwargs: Any) -> Result: ...
    else:
        @blocks("network")
        def query(self, input: Any, params: Any = (), **kwargs: Any) -> Result: ...
    @suspends("always")
    async def aquery(self, input: Any, params: Any = (), **kwargs: Any) -> Result: ...

class Document(dict):
    children: Any
    @classmethod
    def make(cls, path: Any, key: Any, value: Any) -> Any: ...

class Assumption(Document):
    @property
    def text(self) -> Any: ...

class Image(Document):
    key: Any

class Subpod(Document): ...

class Pod(Document):
    children: Any
    @property
    def primary(self) -> Any: ...
    @property
    def texts(self) -> Any: ...
    @property
    def text(self) -> Any: ...

class Result(Document):
    key: Any
    children: Any
    @property
    def pods(self) -> Any: ...  # dynamic
    @property
    def info(self) -> Any: ...
    def __iter__(self) -> Iterator[Pod]: ...
    def __len__(self) -> Any: ...
    @property
    def results(self) -> Iterator[Pod]: ...
    @property
    def details(self) -> Any: ...
