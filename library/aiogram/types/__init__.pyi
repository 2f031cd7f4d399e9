"""aiogram.types: methods return objects to be awaited."""

from typing import Any

from asyncward import suspends

class Message:  # dynamic
    text: Any
    chat: Any
    from_user: Any
    bot: Any
    @suspends("always")
    async def answer(self, *args: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def reply(self, *args: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def answer_photo(self, *args: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def answer_document(self, *args: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def edit_text(self, *args: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class CallbackQuery:  # dynamic
    data: Any
    message: Any
    from_user: Any
    @suspends("always")
    async def answer(self, *args: Any, **kwargs: Any) -> Any: ...
