"""netrc: reads a file."""

from typing import Any

from asyncward import blocks

class netrc:
    hosts: dict[str, tuple[str, str, str]]
    macros: dict[str, list[str]]
    @blocks("file", stall="small")
    def __init__(self, file: Any = None) -> None: ...
    def authenticators(self, host: Any) -> tuple[str, str, str] | None: ...
class NetrcParseError(Exception):
    def __init__(self, msg: Any, filename: Any = None, lineno: Any = None) -> None: ...
