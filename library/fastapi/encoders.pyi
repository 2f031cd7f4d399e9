"""fastapi.encoders."""

from typing import Any

def jsonable_encoder(obj: Any, include: Any = None, exclude: Any = None, by_alias: bool = True,
                     **kwargs: Any) -> Any: ...  # dynamic
