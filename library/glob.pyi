"""glob: file names by pattern; reads every directory that the pattern can reach."""

from collections.abc import Iterator, Sequence
from typing import Any

from asyncward import blocks

@blocks("file", stall="bounded")
def glob(
    pathname: Any, *, root_dir: Any = None, dir_fd: int | None = None, recursive: bool = False,
    include_hidden: bool = False,
) -> list[str]: ...
@blocks("file", stall="bounded")
def iglob(
    pathname: Any, *, root_dir: Any = None, dir_fd: int | None = None, recursive: bool = False,
    include_hidden: bool = False,
) -> Iterator[str]: ...
def escape(pathname: Any) -> str: ...
def has_magic(s: Any) -> bool: ...
def translate(
    pat: str, *, recursive: bool = False, include_hidden: bool = False, seps: Sequence[str] | None = None
) -> str: ...
