"""pdfplumber.pdf."""

from typing import Any, Self

from asyncward import blocks

from pdfplumber.page import Page

class PDF:
    metadata: dict[str, Any]
    # source: the pages of the document are parsed when they are first asked for.
    @property
    @blocks("cpu", stall="bounded")
    def pages(self) -> list[Page]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, t: Any, value: Any, traceback: Any) -> None: ...
