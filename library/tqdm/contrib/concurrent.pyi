"""tqdm.contrib.concurrent: executors with a bar."""

from typing import Any

from asyncward import blocks, offloads

# source: contrib/concurrent.py: hands all to an executor and waits for every result.
@blocks("lock")
@offloads("fn", to="thread")
def thread_map(fn: Any, *iterables: Any, **tqdm_kwargs: Any) -> list[Any]: ...
@blocks("lock")
@offloads("fn", to="process")
def process_map(fn: Any, *iterables: Any, **tqdm_kwargs: Any) -> list[Any]: ...
