"""aiofiles.os: the functions of os, in the default executor."""

from typing import Any

from asyncward import suspends

from aiofiles import ospath as path

@suspends("always")
async def rename(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def renames(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def replace(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def remove(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def unlink(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def mkdir(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def makedirs(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def rmdir(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def removedirs(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def link(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def symlink(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def readlink(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def listdir(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def scandir(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def access(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def getcwd(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def stat(*args: Any, **kwargs: Any) -> Any: ...  # dynamic
