"""compileall: compiles every file of a tree."""

from typing import Any

from asyncward import blocks

@blocks("file", stall="bounded")
def compile_dir(
    dir: Any, maxlevels: Any = None, ddir: Any = None, force: bool = False, rx: Any = None, quiet: int = 0,
    legacy: bool = False, optimize: int = -1, workers: int = 1, invalidation_mode: Any = None, *, stripdir: Any = None,
    prependdir: Any = None, limit_sl_dest: Any = None, hardlink_dupes: bool = False,
) -> bool: ...
@blocks("file", stall="small")
def compile_file(
    fullname: Any, ddir: Any = None, force: bool = False, rx: Any = None, quiet: int = 0, legacy: bool = False,
    optimize: int = -1, invalidation_mode: Any = None, *, stripdir: Any = None, prependdir: Any = None,
    limit_sl_dest: Any = None, hardlink_dupes: bool = False,
) -> bool: ...
@blocks("file", stall="bounded")
def compile_path(
    skip_curdir: int = 1, maxlevels: int = 0, force: bool = False, quiet: int = 0, legacy: bool = False,
    optimize: int = -1, invalidation_mode: Any = None,
) -> bool: ...
