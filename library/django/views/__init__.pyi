"""django.views: class-based views."""

from typing import Any

from asyncward import entry_point

from django.http import HttpRequest

# doc: under ASGI `async def` handlers run on the loop and plain ones in a thread (sync_to_async).
class View:
    request: HttpRequest
    args: Any
    kwargs: dict[str, Any]
    http_method_names: Any
    def __init__(self, **kwargs: Any) -> None: ...
    @classmethod
    def as_view(cls, **initkwargs: Any) -> Any: ...
    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None: ...
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...
    @entry_point(context="loop", sync="thread")
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def put(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def patch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def delete(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def head(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    def http_method_not_allowed(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
    def options(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
