"""textual.app."""

from typing import Any, Callable

from asyncward import blocks, entry_point, handles, runs_loop, schedules, spawns, suspends

class App:
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
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @runs_loop()
    def run(self, *, headless: bool = False, inline: bool = False, inline_no_clear: bool = False, mouse: bool = True,
            size: Any = None, auto_pilot: Any = None, loop: Any = None) -> Any: ...
    @suspends("always")
    async def run_async(self, *, headless: bool = False, **kwargs: Any) -> Any: ...  # dynamic
    # doc: for worker threads: runs the callback on the app's loop and waits for it.
    @blocks("lock")
    @handles("callback", many=False)
    def call_from_thread(self, callback: Callable[..., Any], *args: Any, **kwargs: Any) -> Any: ...
    def push_screen(self, screen: Any, callback: Any = None, wait_for_dismiss: bool = False) -> Any: ...  # dynamic
    def exit(self, result: Any = None, return_code: int = 0, message: Any = None) -> None: ...
    def notify(self, message: str, **kwargs: Any) -> None: ...  # dynamic
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
ComposeResult: Any
