"""strawberry: resolvers, coroutine functions or plain ones, are called where the schema is executed: on the loop."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, transparent

from strawberry.schema import Schema as Schema

_T = TypeVar("_T")

# source: a plain resolver is called as it is; its result is awaited when it can be.
@entry_point(context="loop", sync="loop")
def field(resolver: Any = None, *, name: str | None = None, **kwargs: Any) -> Any: ...  # dynamic
@entry_point(context="loop", sync="loop")
def mutation(resolver: Any = None, *, name: str | None = None, **kwargs: Any) -> Any: ...  # dynamic
@entry_point(context="loop", sync="loop")
def subscription(resolver: Any = None, *, name: str | None = None, **kwargs: Any) -> Any: ...  # dynamic
@transparent
def type(cls: Any = None, *, name: str | None = None, **kwargs: Any) -> Any: ...  # dynamic
@transparent
def input(cls: Any = None, *, name: str | None = None, **kwargs: Any) -> Any: ...  # dynamic
@transparent
def interface(cls: Any = None, *, name: str | None = None, **kwargs: Any) -> Any: ...  # dynamic
@transparent
def enum(cls: Any = None, *, name: str | None = None, **kwargs: Any) -> Any: ...  # dynamic
