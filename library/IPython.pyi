"""IPython: a console of Python."""

from typing import Any

from asyncward import blocks

# source: terminal/embed.py: a console runs until the user leaves it.
@blocks("input")
def embed(*, header: Any = "", compile_flags: Any = None, **kwargs: Any) -> None: ...
@blocks("input")
def start_ipython(argv: list[str] | None = None, **kwargs: Any) -> Any: ...
@blocks("input")
def embed_kernel(module: Any = None, local_ns: Any = None, **kwargs: Any) -> None: ...
def get_ipython() -> Any: ...
