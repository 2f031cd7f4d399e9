"""textual.widget."""

from typing import Any, Callable

from asyncward import entry_point, handles, schedules, spawns

class Widget:
    app: Any  # dynamic
    id: str | None  # dynamic
    def query_one(self, selector: Any, expect_type: Any = None) -> Any: ...  # dynamic
    def query(self, selector: Any = None) -> Any: ...  # dynamic
    def mount(self, *widgets: Any, before: Any = None, after: Any = None) -> Any: ...  # dynamic
    @schedules("callback")
    def call_later(self, callback: Callable[..., Any], *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @handles("callback")
    def set_interval(self, interval: float, callback: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @handles("callback")
    def set_timer(self, delay: float, callback: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @spawns("work", retained=True)
    def run_worker(self, work: Any, name: str | None = "", group: str = "default", description: str = "",
                   exit_on_error: bool = True, start: bool = True, exclusive: bool = False,
                   thread: bool = False) -> Any: ...  # dynamic
    def post_message(self, message: Any) -> bool: ...  # dynamic
    def refresh(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def compose(self) -> Any: ...  # dynamic
    def __init__(self, *children: Any, **kwargs: Any) -> None: ...  # dynamic
    def update(self, *args: Any) -> None: ...  # dynamic
    @entry_point(context="loop")
    def on_mount(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_unmount(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_ready(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_key(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_click(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_show(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_hide(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_button_pressed(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_input_submitted(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_input_changed(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_resize(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_load(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_focus(self, *args: Any) -> Any: ...  # dynamic
    @entry_point(context="loop")
    def on_blur(self, *args: Any) -> Any: ...  # dynamic
