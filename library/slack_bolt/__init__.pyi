"""slack_bolt: listeners run in a thread pool."""

from typing import Any

from asyncward import blocks, entry_point

class App:
    client: Any
    logger: Any
    def __init__(self, *, token: str | None = None, signing_secret: str | None = None,
                 **kwargs: Any) -> None: ...  # dynamic
    @entry_point(context="thread")
    def event(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="thread")
    def message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="thread")
    def command(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="thread")
    def action(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="thread")
    def shortcut(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="thread")
    def view(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="thread")
    def options(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="thread")
    def step(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="thread")
    def error(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="thread")
    def middleware(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="thread")
    def use(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def start(self, port: int = 3000, path: str = "/slack/events", **kwargs: Any) -> None: ...  # dynamic
