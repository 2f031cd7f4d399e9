"""sanic.views: the methods of a class view run on the loop, plain ones too."""

from typing import Any

from asyncward import entry_point

# source: sanic/views.py: dispatch_request calls the method that is named like the request's; the app awaits what is awaitable.
class HTTPMethodView:
    @entry_point(context="loop", sync="loop")
    def get(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def post(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def put(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def patch(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def delete(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def head(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def options(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def dispatch_request(self, request: Any, *args: Any, **kwargs: Any) -> Any: ...
    @classmethod
    def as_view(cls, *class_args: Any, **class_kwargs: Any) -> Any: ...
    @classmethod
    def attach(
        cls, to: Any, uri: str, methods: Any = ..., host: str | None = None, strict_slashes: bool | None = None, version: Any = None,
        name: str | None = None, stream: bool = False, version_prefix: str = "/v"
    ) -> None: ...

def stream(func: Any) -> Any: ...
