"""prompt_toolkit.application: a program on the whole terminal."""

from typing import Any

from asyncward import runs_loop, suspends

class Application:
    layout: Any
    key_bindings: Any
    output: Any
    input: Any
    renderer: Any
    current_buffer: Any
    def __init__(self, layout: Any = None, style: Any = None, include_default_pygments_style: Any = True,
                 style_transformation: Any = None, key_bindings: Any = None, clipboard: Any = None,
                 full_screen: bool = False, color_depth: Any = None, mouse_support: Any = False,
                 enable_page_navigation_bindings: Any = None, paste_mode: Any = False, editing_mode: Any = ...,
                 erase_when_done: bool = False, reverse_vi_search_direction: Any = False,
                 min_redraw_interval: float | int | None = None, max_render_postpone_time: float | int | None = 0.01,
                 refresh_interval: float | None = None, terminal_size_polling_interval: float | None = 0.5,
                 cursor: Any = None, on_reset: Any = None, on_invalidate: Any = None, before_render: Any = None,
                 after_render: Any = None, input: Any = None, output: Any = None) -> None: ...
    def reset(self) -> None: ...
    def invalidate(self) -> None: ...
    # source: application.py: run starts an event loop (asyncio.run) for run_async; in_thread: that of another thread, which is waited for.
    @runs_loop()
    def run(self, pre_run: Any = None, set_exception_handler: bool = True, handle_sigint: bool = True,
            in_thread: bool = False, inputhook: Any = None) -> Any: ...
    @suspends("always")
    async def run_async(self, pre_run: Any = None, set_exception_handler: bool = True, handle_sigint: bool = True,
                        slow_callback_duration: float = 0.5) -> Any: ...  # dynamic
    def exit(self, result: Any = None, exception: Any = None, style: str = "") -> None: ...
    def create_background_task(self, coroutine: Any) -> Any: ...
    @property
    def is_running(self) -> bool: ...
    @property
    def is_done(self) -> bool: ...

def get_app() -> Application: ...
def get_app_or_none() -> Application | None: ...
