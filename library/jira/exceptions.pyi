"""jira.exceptions."""

from typing import Any

class JIRAError(Exception):
    status_code: int | None
    text: str | None
    url: str | None
    def __init__(self, text: str | None = None, status_code: int | None = None, url: str | None = None, request: Any = None, response: Any = None, **kwargs: Any) -> None: ...
