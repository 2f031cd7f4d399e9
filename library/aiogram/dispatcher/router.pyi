"""aiogram.dispatcher.router."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, handles, runs_loop, spawns, suspends, versions

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

if versions("aiogram", ">=3.0.0b1"):
    class Dispatcher(Router):  # dynamic
        def __init__(self, *, storage: Any = None, **kwargs: Any) -> None: ...
        @suspends("always")
        async def start_polling(self, *bots: Any, **kwargs: Any) -> None: ...
        @runs_loop()
        def run_polling(self, *bots: Any, **kwargs: Any) -> None: ...
        @suspends("maybe")
        async def feed_update(self, bot: Any, update: Any, **kwargs: Any) -> Any: ...
else:
    # doc: version 2 registers handlers at the dispatcher. source: aiogram/dispatcher/handler.py: notify awaits what the handler gives, without a thread.
    class Dispatcher:
        bot: Any
        storage: Any
        def __init__(self, bot: Any, loop: Any = None, storage: Any = None, run_tasks_by_default: bool = False, **kwargs: Any) -> None: ...  # dynamic
        def get_current(self, no_error: bool = True) -> Any: ...  # dynamic
        @entry_point(context="loop")
        def message_handler(
            self, *custom_filters: Any, commands: Any = ..., regexp: Any = ..., content_types: Any = ..., state:
            Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_message_handler(
            self, callback: Any, *custom_filters: Any, commands: Any = ..., regexp: Any = ..., content_types: Any
            = ..., state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def edited_message_handler(
            self, *custom_filters: Any, commands: Any = ..., regexp: Any = ..., content_types: Any = ..., state:
            Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_edited_message_handler(
            self, callback: Any, *custom_filters: Any, commands: Any = ..., regexp: Any = ..., content_types: Any
            = ..., state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def channel_post_handler(
            self, *custom_filters: Any, commands: Any = ..., regexp: Any = ..., content_types: Any = ..., state:
            Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_channel_post_handler(
            self, callback: Any, *custom_filters: Any, commands: Any = ..., regexp: Any = ..., content_types: Any
            = ..., state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def edited_channel_post_handler(
            self, *custom_filters: Any, commands: Any = ..., regexp: Any = ..., content_types: Any = ..., state:
            Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_edited_channel_post_handler(
            self, callback: Any, *custom_filters: Any, commands: Any = ..., regexp: Any = ..., content_types: Any
            = ..., state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def inline_handler(
            self, *custom_filters: Any, state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_inline_handler(
            self, callback: Any, *custom_filters: Any, state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def chosen_inline_handler(
            self, *custom_filters: Any, state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_chosen_inline_handler(
            self, callback: Any, *custom_filters: Any, state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def callback_query_handler(
            self, *custom_filters: Any, state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_callback_query_handler(
            self, callback: Any, *custom_filters: Any, state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def shipping_query_handler(
            self, *custom_filters: Any, state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_shipping_query_handler(
            self, callback: Any, *custom_filters: Any, state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def pre_checkout_query_handler(
            self, *custom_filters: Any, state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_pre_checkout_query_handler(
            self, callback: Any, *custom_filters: Any, state: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def poll_handler(self, *custom_filters: Any, run_task: Any = ..., **kwargs: Any) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_poll_handler(
            self, callback: Any, *custom_filters: Any, run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def poll_answer_handler(
            self, *custom_filters: Any, run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_poll_answer_handler(
            self, callback: Any, *custom_filters: Any, run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def my_chat_member_handler(
            self, *custom_filters: Any, run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_my_chat_member_handler(
            self, callback: Any, *custom_filters: Any, run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def chat_member_handler(
            self, *custom_filters: Any, run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_chat_member_handler(
            self, callback: Any, *custom_filters: Any, run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def chat_join_request_handler(
            self, *custom_filters: Any, run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_chat_join_request_handler(
            self, callback: Any, *custom_filters: Any, run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @entry_point(context="loop")
        def errors_handler(
            self, *custom_filters: Any, exception: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> Callable[[_T], _T]: ...
        @handles("callback")
        def register_errors_handler(
            self, callback: Any, *custom_filters: Any, exception: Any = ..., run_task: Any = ..., **kwargs: Any
        ) -> None: ...
        @suspends("always")
        async def skip_updates(self) -> Any: ...
        @suspends("maybe")
        async def process_updates(self, updates: Any, fast: Any = ...) -> Any: ...
        @suspends("maybe")
        async def process_update(self, update: Any) -> Any: ...
        @suspends("always")
        async def reset_webhook(self, check: Any = ...) -> Any: ...
        @suspends("always")
        async def start_polling(
            self, timeout: Any = ..., relax: Any = ..., limit: Any = ..., reset_webhook: Any = ..., fast: Any =
            ..., error_sleep: Any = ..., **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def wait_closed(self) -> Any: ...
        @suspends("maybe")
        async def throttle(
            self, key: Any, *, rate: Any = ..., user_id: Any = ..., chat_id: Any = ..., no_error: Any = ...
        ) -> Any: ...
        @suspends("maybe")
        async def check_key(self, key: Any, chat_id: Any = ..., user_id: Any = ...) -> Any: ...
        @suspends("maybe")
        async def release_key(self, key: Any, chat_id: Any = ..., user_id: Any = ...) -> Any: ...
        def stop_polling(self) -> Any: ...
        def is_polling(self) -> Any: ...
        def current_state(self, *, chat: Any = ..., user: Any = ...) -> Any: ...
        def setup_middleware(self, middleware: Any) -> Any: ...
        def bind_filter(
            self, callback: Any, validator: Any = ..., event_handlers: Any = ..., exclude_event_handlers: Any =
            ...
        ) -> Any: ...
        def unbind_filter(self, callback: Any) -> Any: ...
        @entry_point(context="loop")
        def async_task(self, func: Any) -> Any: ...
