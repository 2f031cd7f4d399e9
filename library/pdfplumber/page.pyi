"""pdfplumber.page."""

from typing import Any

from asyncward import blocks

class Page:
    page_number: int
    width: Any
    height: Any
    # source: the layout of the page is computed in Python.
    @blocks("cpu", stall="bounded")
    def extract_text(self, *args: Any, **kwargs: Any) -> str: ...
    @blocks("cpu", stall="bounded")
    def extract_tables(self, *args: Any, **kwargs: Any) -> list[Any]: ...
    @blocks("cpu", stall="bounded")
    def extract_words(self, *args: Any, **kwargs: Any) -> list[Any]: ...
    # source: the page is rendered by pdfium.
    @blocks("cpu", stall="bounded")
    def to_image(self, *args: Any, **kwargs: Any) -> Any: ...
