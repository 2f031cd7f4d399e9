"""gunicorn.app.wsgiapp."""

from typing import Any

from asyncward import blocks

from gunicorn.app.base import Application

class WSGIApplication(Application):
    app_uri: Any

@blocks("subprocess")
def run(prog: str | None = None) -> None: ...
