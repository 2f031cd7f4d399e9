"""telegram.ext: callbacks are coroutine functions awaited on the application's loop."""

from typing import Any

from asyncward import handles, runs_loop, spawns, suspends

from telegram import Bot

class CommandHandler:
    @handles("callback")
    def __init__(self, command: Any, callback: Any, *args: Any, **kwargs: Any) -> None: ...  # dynamic

class MessageHandler:
    @handles("callback")
    def __init__(self, filters: Any, callback: Any, *args: Any, **kwargs: Any) -> None: ...  # dynamic

class CallbackQueryHandler:
    @handles("callback")
    def __init__(self, callback: Any, *args: Any, **kwargs: Any) -> None: ...  # dynamic

class InlineQueryHandler:
    @handles("callback")
    def __init__(self, callback: Any, *args: Any, **kwargs: Any) -> None: ...  # dynamic

class TypeHandler:
    @handles("callback")
    def __init__(self, type: Any, callback: Any, *args: Any, **kwargs: Any) -> None: ...  # dynamic

class ChatMemberHandler:
    @handles("callback")
    def __init__(self, callback: Any, *args: Any, **kwargs: Any) -> None: ...  # dynamic

class Application:
    bot: Bot
    job_queue: JobQueue | None
    bot_data: Any
    user_data: Any
    chat_data: Any
    @staticmethod
    def builder() -> ApplicationBuilder: ...
    def add_handler(self, handler: Any, group: int = 0) -> None: ...
    def add_handlers(self, handlers: Any, group: Any = 0) -> None: ...
    @handles("callback")
    def add_error_handler(self, callback: Any, block: Any = True) -> None: ...
    # doc: "will block until a stop signal is received".
    @runs_loop()
    def run_polling(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @runs_loop()
    def run_webhook(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
    @spawns("coroutine", retained=True)
    def create_task(self, coroutine: Any, update: Any = None, *, name: str | None = None) -> Any: ...
    @suspends("maybe")
    async def initialize(self) -> None: ...
    @suspends("maybe")
    async def start(self) -> None: ...
    @suspends("maybe")
    async def stop(self) -> None: ...
    @suspends("maybe")
    async def shutdown(self) -> None: ...
    @suspends("maybe")
    async def process_update(self, update: Any) -> None: ...

class ApplicationBuilder:
    def token(self, token: str) -> ApplicationBuilder: ...
    @handles("post_init", on="startup", many=False)
    def post_init(self, post_init: Any) -> ApplicationBuilder: ...
    def concurrent_updates(self, concurrent_updates: Any) -> ApplicationBuilder: ...
    def build(self) -> Application: ...

class JobQueue:
    @handles("callback")
    def run_once(self, callback: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @handles("callback")
    def run_repeating(self, callback: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @handles("callback")
    def run_daily(self, callback: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class CallbackContext:
    bot: Bot
    args: list[str] | None
    application: Application
    user_data: Any
    chat_data: Any
    bot_data: Any
    job_queue: JobQueue | None
    error: Exception | None

class ContextTypes:
    DEFAULT_TYPE: CallbackContext

class ConversationHandler:
    END: int
    def __init__(self, entry_points: Any, states: Any, fallbacks: Any, **kwargs: Any) -> None: ...  # dynamic
