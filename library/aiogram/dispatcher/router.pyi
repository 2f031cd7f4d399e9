"""aiogram.dispatcher.router."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, handles, runs_loop, suspends

_T = TypeVar("_T")

# source: CallableObject.call awaits a coroutine function and sends a plain one to a thread.
class _Observer:
    @entry_point(context="loop", sync="thread")
    def __call__(self, *filters: Any, flags: Any = None, **kwargs: Any) -> Callable[[_T], _T]: ...
    @handles("callback", sync="thread")
    def register(self, callback: Any, *filters: Any, flags: Any = None, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    def middleware(self, middleware: Any = None) -> Any: ...
    @entry_point(context="loop")
    def outer_middleware(self, middleware: Any = None) -> Any: ...

class _Startup:
    @entry_point(context="startup", sync="thread", many=False)
    def __call__(self, *args: Any, **kwargs: Any) -> Callable[[_T], _T]: ...
    @handles("callback", on="startup", sync="thread", many=False)
    def register(self, callback: Any, **kwargs: Any) -> None: ...

class Router:
    message: _Observer
    edited_message: _Observer
    channel_post: _Observer
    inline_query: _Observer
    callback_query: _Observer
    my_chat_member: _Observer
    chat_member: _Observer
    error: _Observer
    errors: _Observer
    startup: _Startup
    shutdown: _Startup
    def __init__(self, *, name: str | None = None) -> None: ...
    def include_router(self, router: Router) -> Router: ...
    def include_routers(self, *routers: Router) -> None: ...

class Dispatcher(Router):  # dynamic
    def __init__(self, *, storage: Any = None, **kwargs: Any) -> None: ...
    @suspends("always")
    async def start_polling(self, *bots: Any, **kwargs: Any) -> None: ...
    @runs_loop()
    def run_polling(self, *bots: Any, **kwargs: Any) -> None: ...
    @suspends("maybe")
    async def feed_update(self, bot: Any, update: Any, **kwargs: Any) -> Any: ...
