"""typer: commands run in the main thread."""

from typing import Any, Callable, TypeVar

from asyncward import blocks, entry_point, handles

_T = TypeVar("_T")

# source: main.py: an application is a command of click.
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
def style(text: Any, *args: Any, **kwargs: Any) -> str: ...  # dynamic
def unstyle(text: str) -> str: ...  # dynamic
class Abort(RuntimeError): ...  # dynamic
class BadParameter(Exception):  # dynamic
    def __init__(self, message: str, ctx: Any = None, param: Any = None, param_hint: Any = None) -> None: ...
class Context:
    obj: Any
    params: dict[str, Any]
    args: list[str]
    invoked_subcommand: str | None
    def exit(self, code: int = 0) -> None: ...  # dynamic
    def get_help(self) -> str: ...  # dynamic
# source: click.termui: opens the file or address with the program of the system.
@blocks("subprocess", stall="small", unless="wait == True")
@blocks("subprocess", when="wait == True")
def launch(url: str, wait: bool = False, locate: bool = False) -> int: ...  # dynamic
@blocks("input")
def getchar(echo: bool = False) -> str: ...  # dynamic
@blocks("input")
def pause(info: Any = None, err: bool = False) -> None: ...  # dynamic
def get_app_dir(app_name: str, roaming: bool = True, force_posix: bool = False) -> str: ...  # dynamic
