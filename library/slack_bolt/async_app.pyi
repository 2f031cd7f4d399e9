"""slack_bolt.async_app: listeners are coroutine functions."""

from typing import Any

from asyncward import entry_point, runs_loop

class AsyncApp:  # dynamic
    client: Any
    logger: Any
    def __init__(self, *, token: str | None = None, signing_secret: str | None = None, **kwargs: Any) -> None: ...
    @entry_point(context="loop")
    def event(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def command(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def action(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def shortcut(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def view(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def options(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def step(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def error(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def middleware(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def use(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @runs_loop()
    def start(self, port: int = 3000, path: str = "/slack/events", **kwargs: Any) -> None: ...
