"""graphviz: drawings of graphs, made by the program dot."""

from typing import Any

from asyncward import blocks

class _Drawing:  # dynamic
    name: str | None
    comment: str | None
    filename: str
    format: str
    engine: str
    source: str
    body: list[str]
    graph_attr: dict[str, str]
    node_attr: dict[str, str]
    edge_attr: dict[str, str]
    # source: backend/execute.py: dot is started and waited for.
    @blocks("subprocess", stall="bounded")
    def render(self, filename: Any = None, directory: Any = None, view: bool = False, cleanup: bool = False,
               format: str | None = None, renderer: str | None = None, formatter: str | None = None,
               neato_no_op: bool | int | None = None, quiet: bool = False, quiet_view: bool = False, *,
               outfile: Any = None, engine: str | None = None, raise_if_result_exists: bool = False,
               overwrite_source: bool = False) -> str: ...
    @blocks("subprocess", stall="bounded")
    def view(self, filename: Any = None, directory: Any = None, cleanup: bool = False, quiet: bool = False,
             quiet_view: bool = False) -> str: ...
    @blocks("subprocess", stall="bounded")
    def pipe(self, format: str | None = None, renderer: str | None = None, formatter: str | None = None,
             neato_no_op: bool | int | None = None, quiet: bool = False, *, engine: str | None = None,
             encoding: str | None = None) -> Any: ...
    @blocks("file", stall="small")
    def save(self, filename: Any = None, directory: Any = None, *, skip_existing: bool | None = False) -> str: ...

class Graph(_Drawing):
    def __init__(self, name: str | None = None, comment: str | None = None, filename: Any = None,
                 directory: Any = None, format: str | None = None, engine: str | None = None,
                 encoding: str | None = ..., graph_attr: Any = None, node_attr: Any = None, edge_attr: Any = None,
                 body: Any = None, strict: bool = False, *, renderer: str | None = None,
                 formatter: str | None = None) -> None: ...
    def node(self, name: str, label: str | None = None, _attributes: Any = None, **attrs: Any) -> None: ...
    def edge(self, tail_name: str, head_name: str, label: str | None = None, _attributes: Any = None,
             **attrs: Any) -> None: ...
    def edges(self, tail_head_iter: Any) -> None: ...
    def attr(self, kw: str | None = None, _attributes: Any = None, **attrs: Any) -> None: ...
    def subgraph(self, graph: Any = None, name: str | None = None, comment: str | None = None, graph_attr: Any = None,
                 node_attr: Any = None, edge_attr: Any = None, body: Any = None) -> Any: ...
    def clear(self, keep_attrs: bool = False) -> None: ...
class Digraph(Graph): ...
class Source(_Drawing):
    def __init__(self, source: str, filename: Any = None, directory: Any = None, format: str | None = None,
                 engine: str | None = None, encoding: str | None = ..., *, renderer: str | None = None,
                 formatter: str | None = None, loaded_from_path: Any = None) -> None: ...
