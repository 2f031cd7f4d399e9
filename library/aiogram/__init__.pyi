"""aiogram: handlers are coroutine functions, plain ones run in threads."""

from typing import Any

from asyncward import suspends

from aiogram.dispatcher.router import Dispatcher as Dispatcher, Router as Router  # dynamic

class Bot:
    token: str
    session: Any
    def __init__(self, token: str, session: Any = None, default: Any = None, **kwargs: Any) -> None: ...
    @suspends("always")
    async def send_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_photo(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_document(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_audio(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_video(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def edit_message_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def answer_callback_query(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_me(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_file(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_chat(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_chat_action(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_webhook(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
