"""typer: commands run in the main thread."""

from typing import Any, Callable, TypeVar

from asyncward import blocks, entry_point, handles

_T = TypeVar("_T")

class Typer:
    def __init__(self, **kwargs: Any) -> None: ...  # dynamic
    @entry_point(context="main", many=False)
    def command(self, name: str | None = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="main", many=False)
    def callback(self, name: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
    def add_typer(self, typer_instance: Typer, **kwargs: Any) -> None: ...  # dynamic
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
@handles("function", on="main", sync="main", many=False)
def run(function: Callable[..., Any]) -> None: ...  # dynamic
def Option(default: Any = ..., *param_decls: str, **kwargs: Any) -> Any: ...  # dynamic
def Argument(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def echo(message: Any = None, file: Any = None, nl: bool = True, err: bool = False,
         color: bool | None = None) -> None: ...
def secho(message: Any = None, **styles: Any) -> None: ...
@blocks("input")
def prompt(text: str, **kwargs: Any) -> Any: ...  # dynamic
@blocks("input")
def confirm(text: str, **kwargs: Any) -> bool: ...  # dynamic
class Exit(RuntimeError):  # dynamic
    def __init__(self, code: int = 0) -> None: ...
class Context: ...
class BadParameter(Exception): ...
