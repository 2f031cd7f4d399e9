"""graphene: execute runs every resolver here and now."""

from typing import Any

from asyncward import blocks, suspends

# source: types/schema.py: `execute` is `graphql_sync`, `execute_async` awaits `graphql`.
class Schema:
    def __init__(
        self, query: Any = None, mutation: Any = None, subscription: Any = None, types: Any = None,
        directives: Any = None, auto_camelcase: Any = True
    ) -> None: ...
    def lazy(self, _type: Any) -> Any: ...
    @blocks("cpu", stall="bounded", twin="graphene.Schema.execute_async")
    def execute(self, *args: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def execute_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def subscribe(self, query: Any, *args: Any, **kwargs: Any) -> Any: ...
    def introspect(self) -> Any: ...
