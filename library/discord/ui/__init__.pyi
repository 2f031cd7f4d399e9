"""discord.ui."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, suspends

from discord import Interaction

_T = TypeVar("_T")

class View:
    def __init__(self, *, timeout: float | None = 180.0) -> None: ...
    def add_item(self, item: Any) -> Any: ...
    def stop(self) -> None: ...
    @suspends("always")
    async def wait(self) -> bool: ...
    @entry_point(context="loop")
    async def on_timeout(self) -> None: ...
    @entry_point(context="loop")
    async def on_error(self, interaction: Interaction, error: Exception, item: Any, /) -> None: ...
    @entry_point(context="loop")
    async def interaction_check(self, interaction: Interaction, /) -> bool: ...
class Modal(View):
    @entry_point(context="loop")
    async def on_submit(self, interaction: Interaction, /) -> None: ...
class Item:
    @entry_point(context="loop")
    async def callback(self, interaction: Interaction) -> Any: ...
class Button(Item):
    def __init__(self, **kwargs: Any) -> None: ...  # dynamic
class Select(Item):
    values: list[Any]
    def __init__(self, **kwargs: Any) -> None: ...  # dynamic
class TextInput(Item):
    value: str
    def __init__(self, **kwargs: Any) -> None: ...  # dynamic
@entry_point(context="loop")
def button(**kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@entry_point(context="loop")
def select(**kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
