"""django.urls."""

from typing import Any

from asyncward import gives, handles
from django.http import HttpRequest

# doc: views are called per request: `async def` on the loop under ASGI, plain ones in a thread.
@gives("HttpRequest")
@handles("view", sync="thread")
def path(route: str, view: Any, kwargs: Any = None, name: str | None = None) -> Any: ...
@gives("HttpRequest")
@handles("view", sync="thread")
def re_path(route: str, view: Any, kwargs: Any = None, name: str | None = None) -> Any: ...
def include(arg: Any, namespace: str | None = None) -> Any: ...
def reverse(viewname: Any, urlconf: str | None = None, args: Any = None, kwargs: Any = None,
            current_app: str | None = None) -> str: ...
def reverse_lazy(viewname: Any, urlconf: str | None = None, args: Any = None, kwargs: Any = None,
                 current_app: str | None = None) -> Any: ...
def resolve(path: str, urlconf: str | None = None) -> Any: ...
