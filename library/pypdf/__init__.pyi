"""pypdf: PDF files in plain Python."""

from typing import Any

from asyncward import blocks

class PageObject:
    # source: the content stream is decoded and walked through in Python.
    @blocks("cpu", stall="bounded", holds_gil=True)
    def extract_text(self, *args: Any, **kwargs: Any) -> str: ...

class PdfReader:
    pages: list[PageObject]
    metadata: Any
    is_encrypted: bool
    # source: reads the cross-reference table; a path is read whole.
    @blocks("cpu", stall="bounded", holds_gil=True)
    def __init__(self, stream: Any, strict: bool = False, password: Any = None) -> None: ...
    def decrypt(self, password: Any) -> Any: ...
    def get_num_pages(self) -> int: ...

class PdfWriter:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def add_page(self, page: PageObject, *args: Any) -> PageObject: ...
    @blocks("cpu", stall="bounded", holds_gil=True)
    def append(self, fileobj: Any, *args: Any, **kwargs: Any) -> None: ...
    @blocks("cpu", stall="bounded", holds_gil=True)
    def write(self, stream: Any) -> Any: ...
