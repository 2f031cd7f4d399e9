"""importlib.resources: files that come with a package."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO, TextIO

from asyncward import blocks

from .abc import ResourceReader as ResourceReader, Traversable

Package = str | ModuleType
Anchor = str | ModuleType
Resource = str

def files(anchor: str | ModuleType | None = None) -> Traversable: ...
def as_file(path: Traversable) -> AbstractContextManager[Path]: ...
@blocks("file", stall="small")
def open_binary(anchor: str | ModuleType, *path_names: Any) -> BinaryIO: ...
@blocks("file", stall="small")
def open_text(anchor: str | ModuleType, *path_names: Any, encoding: Any = ..., errors: str = "strict") -> TextIO: ...
@blocks("file", stall="small")
def read_binary(anchor: str | ModuleType, *path_names: Any) -> bytes: ...
@blocks("file", stall="small")
def read_text(anchor: str | ModuleType, *path_names: Any, encoding: Any = ..., errors: str = "strict") -> str: ...
def path(anchor: str | ModuleType, *path_names: Any) -> AbstractContextManager[Path]: ...
@blocks("file", stall="small")
def is_resource(anchor: str | ModuleType, *path_names: Any) -> bool: ...
@blocks("file", stall="small")
def contents(anchor: str | ModuleType, *path_names: Any) -> Iterable[str]: ...
