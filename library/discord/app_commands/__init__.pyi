"""discord.app_commands."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, gives, suspends, transparent

from discord import Interaction

_T = TypeVar("_T")

@entry_point(context="loop")
@gives("Interaction")
def command(*, name: Any = ..., description: Any = ..., nsfw: bool = False, auto_locale_strings: bool = True,
            extras: Any = ...) -> Callable[[_T], _T]: ...
@entry_point(context="loop")
def context_menu(*, name: Any = ..., nsfw: bool = False, auto_locale_strings: bool = True,
                 extras: Any = ...) -> Callable[[_T], _T]: ...
@transparent
def describe(**parameters: Any) -> Callable[[_T], _T]: ...
@transparent
def choices(**parameters: Any) -> Callable[[_T], _T]: ...
@transparent
def guild_only(func: Any = None) -> Any: ...
class CommandTree:
    def __init__(self, client: Any, **kwargs: Any) -> None: ...  # dynamic
    @entry_point(context="loop")
    @gives("Interaction")
    def command(self, *, name: Any = ..., description: Any = ..., nsfw: bool = False, guild: Any = ...,
                guilds: Any = ..., auto_locale_strings: bool = True, extras: Any = ...) -> Callable[[_T], _T]: ...
    @entry_point(context="loop")
    def error(self, coro: _T) -> _T: ...
    @suspends("always")
    async def sync(self, *, guild: Any = None) -> list[Any]: ...
class Group: ...
class Choice:
    def __init__(self, *, name: Any, value: Any) -> None: ...
