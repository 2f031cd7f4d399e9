"""telegram (python-telegram-bot)."""

from typing import Any

from asyncward import suspends

class Bot:
    token: str
    def __init__(self, token: str, **kwargs: Any) -> None: ...  # dynamic
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
    async def get_updates(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_file(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_chat(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_chat_action(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_webhook(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class Message:
    text: str | None
    chat: Any
    from_user: Any  # dynamic
    message_id: int
    @suspends("always")
    async def reply_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def reply_photo(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def reply_document(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def reply_html(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def reply_markdown(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def edit_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def forward(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class CallbackQuery:
    data: str | None
    message: Any
    @suspends("always")
    async def answer(self, *args: Any, **kwargs: Any) -> bool: ...  # dynamic
    @suspends("always")
    async def edit_message_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class Update:
    message: Message | None
    callback_query: CallbackQuery | None
    effective_message: Message | None
    effective_user: Any
    effective_chat: Any
