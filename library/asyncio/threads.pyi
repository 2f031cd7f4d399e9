"""asyncio.threads"""

from typing import Any, Callable, TypeVar

from asyncward import offloads, suspends

_T = TypeVar("_T")

# doc: "Asynchronously run function func in a separate thread."
@offloads("func", to="thread")
@suspends("always")
async def to_thread(func: Callable[..., _T], /, *args: Any, **kwargs: Any) -> _T: ...
