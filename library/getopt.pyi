"""getopt"""

from typing import Any

class GetoptError(Exception):
    msg: str
    opt: str
    def __init__(self, msg: Any, opt: str = "") -> None: ...

def getopt(args: Any, shortopts: Any, longopts: Any = ...) -> tuple[list[tuple[str, str]], list[str]]: ...
def gnu_getopt(args: Any, shortopts: Any, longopts: Any = ...) -> tuple[list[tuple[str, str]], list[str]]: ...
error = GetoptError
