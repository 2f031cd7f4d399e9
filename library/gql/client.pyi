"""gql.client."""

from typing import Any, AsyncIterator, Iterator

from asyncward import blocks, runs_loop, suspends, versions

class Client:
    def __init__(
        self, *, schema: Any = None, introspection: Any = None, transport: Any = None,
        fetch_schema_from_transport: bool = False, introspection_args: Any = None, execute_timeout: Any = 10,
        serialize_variables: bool = False, parse_results: bool = False, **kwargs: Any
    ) -> None: ...
    def __enter__(self) -> SyncClientSession: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    @suspends("always")
    async def __aenter__(self) -> AsyncClientSession: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    batching_enabled: bool
    @blocks("network")
    def execute_sync(
        self, request: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def execute_batch_sync(
        self, requests: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> list[dict[str, Any]] | list[Any]: ...
    # doc: came with version 3.
    if versions("gql", ">=3"):
        @suspends("always")
        async def execute_async(
            self, request: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
            get_execution_result: bool = False, **kwargs: Any
        ) -> Any: ...
    @suspends("always")
    async def execute_batch_async(
        self, requests: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> list[dict[str, Any]] | list[Any]: ...
    @blocks("network", twin="gql.client.Client.execute_async")
    def execute(
        self, request: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="gql.client.Client.execute_batch_async")
    def execute_batch(
        self, requests: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> list[dict[str, Any]] | list[Any]: ...
    def subscribe_async(
        self, request: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> AsyncIterator[dict[str, Any]] | AsyncIterator[Any]: ...
    # source: runs the transport's loop for each answer; not where one runs.
    @runs_loop()
    def subscribe(
        self, request: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> Iterator[dict[str, Any]] | Iterator[Any]: ...
    @suspends("always")
    async def connect_async(self, reconnecting: Any = False, **kwargs: Any) -> AsyncClientSession: ...
    @suspends("always")
    async def close_async(self) -> Any: ...
    @blocks("network")
    def connect_sync(self) -> Any: ...
    @blocks("network", stall="small")
    def close_sync(self) -> Any: ...

class SyncClientSession:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="gql.client.AsyncClientSession.execute")
    def execute(
        self, request: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def execute_batch(
        self, requests: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> list[dict[str, Any]] | list[Any]: ...
    def connect(self) -> Any: ...
    def close(self) -> Any: ...
    @blocks("network")
    def fetch_schema(self) -> None: ...

class AsyncClientSession:
    def __init__(self, client: Any) -> None: ...
    def subscribe(
        self, request: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> AsyncIterator[dict[str, Any]] | AsyncIterator[Any]: ...
    @suspends("always")
    async def execute(
        self, request: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def execute_batch(
        self, requests: Any, *, serialize_variables: bool | None = None, parse_result: bool | None = None,
        get_execution_result: bool = False, **kwargs: Any
    ) -> list[dict[str, Any]] | list[Any]: ...
    @suspends("always")
    async def connect(self) -> Any: ...
    @suspends("always")
    async def close(self) -> Any: ...
    @suspends("always")
    async def fetch_schema(self) -> None: ...
