"""tokenize"""

from collections.abc import Callable, Iterable, Iterator
from io import TextIOWrapper
from token import *
from typing import Any, NamedTuple

from asyncward import blocks, calls

class TokenError(Exception): ...
class TokenInfo(NamedTuple):
    type: int
    string: str
    start: tuple[int, int]
    end: tuple[int, int]
    line: str
    exact_type: int

@calls("readline")
def tokenize(readline: Callable[[], bytes]) -> Iterator[TokenInfo]: ...
@calls("readline")
def generate_tokens(readline: Callable[[], str]) -> Iterator[TokenInfo]: ...
@calls("readline")
def detect_encoding(readline: Callable[[], bytes]) -> tuple[str, list[bytes]]: ...
def untokenize(iterable: Iterable[Any]) -> Any: ...
@blocks("file", stall="small")
def open(filename: Any) -> TextIOWrapper: ...
