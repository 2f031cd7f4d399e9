"""starlette.templating."""

from typing import Any

from asyncward import blocks

from starlette.responses import HTMLResponse

class Jinja2Templates:
    env: Any
    def __init__(self, directory: Any = None, *, context_processors: Any = None, env: Any = None) -> None: ...
    # source: loads the template's file (kept afterwards) and renders it at once.
    @blocks("file", stall="small")
    def TemplateResponse(self, request: Any, name: str, context: Any = None, status_code: int = 200,
                         headers: Any = None, media_type: str | None = None,
                         background: Any = None) -> HTMLResponse: ...
    @blocks("file", stall="small")
    def get_template(self, name: str) -> Any: ...
    context_processors: Any
