"""fitz (PyMuPDF): reads and draws documents on the calling thread."""

from typing import Any, Iterator, Self

from asyncward import blocks

class Page:
    number: int
    # doc: "Retrieve the content of a page in a variety of formats."
    @blocks("cpu", stall="small", holds_gil=True)
    def get_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # doc: "Create a pixmap from the page."
    @blocks("cpu", stall="bounded", holds_gil=True)
    def get_pixmap(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
class Document:
    page_count: int
    @blocks("file", stall="bounded")
    def __init__(self, filename: Any = None, stream: Any = None, *args: Any, **kwargs: Any) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def __iter__(self) -> Iterator[Page]: ...  # dynamic
    def __getitem__(self, i: Any) -> Page: ...
    def __len__(self) -> int: ...
    def load_page(self, page_id: Any) -> Page: ...
    @blocks("file", stall="bounded")
    def save(self, filename: Any, *args: Any, **kwargs: Any) -> None: ...
    def close(self) -> None: ...
open = Document
