"""langgraph.pregel: a graph that runs."""

from typing import Any, AsyncIterator, Iterator, Self

from asyncward import blocks, suspends

from langchain_core.runnables import Runnable

# source: pregel/main.py: the plain methods run the steps on threads and wait for all of them, the others await them on the loop.
class Pregel(Runnable):
    nodes: dict[str, Any]
    checkpointer: Any
    store: Any
    name: str
    @blocks("network", twin="langgraph.pregel.Pregel.ainvoke")
    def invoke(self, input: Any, config: Any = None, *, context: Any = None, stream_mode: Any = "values",
               print_mode: Any = ..., output_keys: Any = None, interrupt_before: Any = None,
               interrupt_after: Any = None, durability: Any = None, control: Any = None, version: Any = "v1",
               **kwargs: Any) -> Any: ...
    @suspends("always")
    async def ainvoke(self, input: Any, config: Any = None, *, context: Any = None, stream_mode: Any = "values",
                      print_mode: Any = ..., output_keys: Any = None, interrupt_before: Any = None,
                      interrupt_after: Any = None, durability: Any = None, control: Any = None, version: Any = "v1",
                      **kwargs: Any) -> Any: ...
    @blocks("network", twin="langgraph.pregel.Pregel.astream")
    def stream(self, input: Any, config: Any = None, *, context: Any = None, stream_mode: Any = None,
               print_mode: Any = ..., output_keys: Any = None, interrupt_before: Any = None,
               interrupt_after: Any = None, durability: Any = None, control: Any = None, subgraphs: bool = False,
               debug: bool | None = None, version: Any = "v1", **kwargs: Any) -> Iterator[Any]: ...
    def astream(self, input: Any, config: Any = None, *, context: Any = None, stream_mode: Any = None, **kwargs: Any) -> AsyncIterator[Any]: ...  # dynamic
    def astream_events(self, input: Any, config: Any = None, **kwargs: Any) -> AsyncIterator[Any]: ...
    # source: what these wait for is the checkpointer's: nothing where it is in memory.
    def get_state(self, config: Any, *, subgraphs: bool = False) -> Any: ...
    async def aget_state(self, config: Any, *, subgraphs: bool = False) -> Any: ...
    def get_state_history(self, config: Any, *, filter: dict[str, Any] | None = None, before: Any = None,
                          limit: int | None = None) -> Iterator[Any]: ...
    def aget_state_history(self, config: Any, *, filter: Any = None, before: Any = None, limit: int | None = None) -> AsyncIterator[Any]: ...  # dynamic
    def update_state(self, config: Any, values: Any, as_node: str | None = None, task_id: str | None = None) -> Any: ...
    async def aupdate_state(self, config: Any, values: Any, as_node: str | None = None,
                            task_id: str | None = None) -> Any: ...
    def get_graph(self, config: Any = None, *, xray: int | bool = False) -> Any: ...
    async def aget_graph(self, config: Any = None, *, xray: int | bool = False) -> Any: ...
    def with_config(self, config: Any = None, **kwargs: Any) -> Self: ...
    def copy(self, update: dict[str, Any] | None = None) -> Self: ...
