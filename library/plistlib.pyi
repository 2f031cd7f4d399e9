"""plistlib"""

from typing import Any

from asyncward import blocks

FMT_XML: Any
FMT_BINARY: Any

class InvalidFileException(ValueError):
    def __init__(self, message: str = "Invalid file") -> None: ...
class UID:
    def __init__(self, data: Any) -> None: ...

@blocks("file", stall="small", unless="type(fp) == io.BytesIO")
def load(fp: Any, *, fmt: Any = None, dict_type: Any = ..., aware_datetime: bool = False) -> Any: ...
@blocks("file", stall="small", unless="type(fp) == io.BytesIO")
def dump(
    value: Any, fp: Any, *, fmt: Any = ..., sort_keys: bool = True, skipkeys: bool = False, aware_datetime: bool = False
) -> None: ...
def loads(value: Any, *, fmt: Any = None, dict_type: Any = ..., aware_datetime: bool = False) -> Any: ...
def dumps(
    value: Any, *, fmt: Any = ..., skipkeys: bool = False, sort_keys: bool = True, aware_datetime: bool = False
) -> bytes: ...
