"""faststream.utils."""

from typing import Any

from asyncward import handles

def Context(real_name: str = "", **kwargs: Any) -> Any: ...  # dynamic
@handles("dependency", sync="thread")
def Depends(dependency: Any = None, *, use_cache: bool = True, cast: bool = True) -> Any: ...  # dynamic
