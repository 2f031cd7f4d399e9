"""runpy: runs a module or a script here."""

from typing import Any

from asyncward import blocks

def run_module(
    mod_name: Any, init_globals: Any = None, run_name: Any = None, alter_sys: bool = False
) -> dict[str, Any]: ...
@blocks("file", stall="small")
def run_path(path_name: Any, init_globals: Any = None, run_name: Any = None) -> dict[str, Any]: ...
