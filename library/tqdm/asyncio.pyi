"""tqdm.asyncio: bars over what is awaited."""

from typing import Any, AsyncIterator, Awaitable, Iterator, TypeVar

from asyncward import awaits, suspends

from tqdm.std import tqdm as _tqdm

_T = TypeVar("_T")

class tqdm_asyncio(_tqdm[_T]):
    def __aiter__(self) -> AsyncIterator[_T]: ...
    # source: asyncio.py: as_completed is asyncio's, gather awaits each through it.
    @classmethod
    def as_completed(cls, fs: Any, *, loop: Any = None, timeout: Any = None, total: Any = None,
                     **tqdm_kwargs: Any) -> Iterator[Awaitable[Any]]: ...
    @suspends("maybe")
    @awaits("fs")
    @classmethod
    async def gather(cls, *fs: Any, loop: Any = None, timeout: Any = None, total: Any = None,
                     return_exceptions: Any = False, **tqdm_kwargs: Any) -> list[Any]: ...

tqdm = tqdm_asyncio
def tarange(*args: Any, **kwargs: Any) -> tqdm_asyncio[int]: ...
trange = tarange
