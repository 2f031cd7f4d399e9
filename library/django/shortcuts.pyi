"""django.shortcuts."""

from typing import Any, TypeVar

from asyncward import blocks, suspends, versions

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

_T = TypeVar("_T")

# doc: renders a template at once; the query sets and relations that it reads are asked for then.
@blocks("file", stall="small")
def render(request: HttpRequest, template_name: Any, context: Any = None, content_type: str | None = None,
           status: int | None = None, using: str | None = None) -> HttpResponse: ...
def redirect(to: Any, *args: Any, permanent: bool = False, preserve_request: bool = False,
             **kwargs: Any) -> HttpResponseRedirect: ...
@blocks("database", twin="django.shortcuts.aget_object_or_404")
def get_object_or_404(klass: type[_T], *args: Any, **kwargs: Any) -> _T: ...
if versions("django", ">=5.0"):
    @suspends("always")
    async def aget_object_or_404(klass: type[_T], *args: Any, **kwargs: Any) -> _T: ...
@blocks("database", twin="django.shortcuts.aget_list_or_404")
def get_list_or_404(klass: type[_T], *args: Any, **kwargs: Any) -> list[_T]: ...
if versions("django", ">=5.0"):
    @suspends("always")
    async def aget_list_or_404(klass: type[_T], *args: Any, **kwargs: Any) -> list[_T]: ...
def resolve_url(to: Any, *args: Any, **kwargs: Any) -> str: ...
