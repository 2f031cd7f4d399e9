"""aiofiles.ospath."""

from typing import Any

from asyncward import suspends

@suspends("always")
async def exists(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def isfile(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def isdir(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def islink(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def getsize(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def getmtime(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def getatime(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def getctime(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def samefile(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def abspath(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
