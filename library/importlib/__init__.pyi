"""importlib: imports by name."""

from types import ModuleType
from typing import Any

from asyncward import nonblocking

# Importing is file work that happens once; whether the module is slow to import is a fact about that module.
@nonblocking
def import_module(name: str, package: str | None = None) -> ModuleType: ...
@nonblocking
def reload(module: ModuleType) -> ModuleType: ...
def invalidate_caches() -> None: ...
@nonblocking
def __import__(
    name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0
) -> ModuleType: ...
