"""filecmp: compares files and directories."""

from collections.abc import Iterable
from typing import Any

from asyncward import blocks

DEFAULT_IGNORES: list[str]

# doc: shallow compares what os.stat says; otherwise, or when that differs, the contents.
@blocks("file", stall="bounded")
def cmp(f1: Any, f2: Any, shallow: bool = True) -> bool: ...
@blocks("file", stall="bounded")
def cmpfiles(a: Any, b: Any, common: Iterable[str], shallow: bool = True) -> tuple[list[str], list[str], list[str]]: ...
def clear_cache() -> None: ...

class dircmp:
    left: str
    right: str
    left_list: list[str]
    right_list: list[str]
    common: list[str]
    left_only: list[str]
    right_only: list[str]
    common_dirs: list[str]
    common_files: list[str]
    same_files: list[str]
    diff_files: list[str]
    funny_files: list[str]
    subdirs: dict[str, dircmp]
    def __init__(self, a: Any, b: Any, ignore: Any = None, hide: Any = None, *, shallow: bool = True) -> None: ...
    @blocks("file", stall="bounded")
    def report(self) -> None: ...
    @blocks("file", stall="bounded")
    def report_partial_closure(self) -> None: ...
    @blocks("file", stall="bounded")
    def report_full_closure(self) -> None: ...
