"""html2text: computes on the calling thread."""

from typing import Any

from asyncward import blocks

class HTML2Text:
    ignore_links: bool  # dynamic
    ignore_images: bool  # dynamic
    body_width: int  # dynamic
    def __init__(self, out: Any = None, baseurl: str = "", bodywidth: int = ...) -> None: ...
    # source: html2text/__init__.py: an HTMLParser over the whole text, in Python.
    @blocks("cpu", stall="small")
    def handle(self, data: str) -> str: ...
    def feed(self, data: str) -> None: ...
    def finish(self) -> str: ...
    def close(self) -> None: ...

@blocks("cpu", stall="small")
def html2text(html: str, baseurl: str = "", bodywidth: int | None = None) -> str: ...
