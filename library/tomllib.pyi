"""tomllib"""

from typing import Any

from asyncward import blocks

class TOMLDecodeError(ValueError): ...

def loads(s: Any, /, *, parse_float: Any = ...) -> dict[str, Any]: ...
@blocks("file", stall="bounded", unless="type(fp) == io.BytesIO")
def load(fp: Any, /, *, parse_float: Any = ...) -> dict[str, Any]: ...
