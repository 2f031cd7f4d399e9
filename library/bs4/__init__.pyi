"""bs4 (Beautiful Soup): parsing is work in proportion to the text, and holds the interpreter's lock."""

from typing import Any

from asyncward import blocks

# source: builds the whole tree in Python.
class BeautifulSoup:
    title: Any  # dynamic
    text: str
    @blocks("cpu", stall="small", holds_gil=True)
    def __init__(self, markup: Any = "", features: Any = None, builder: Any = None, parse_only: Any = None,
                 from_encoding: Any = None, exclude_encodings: Any = None, element_classes: Any = None,
                 **kwargs: Any) -> None: ...
    def find(self, name: Any = None, attrs: Any = ..., recursive: bool = True, string: Any = None,
             **kwargs: Any) -> Any: ...
    def find_all(self, name: Any = None, attrs: Any = ..., recursive: bool = True, string: Any = None,
                 limit: Any = None, **kwargs: Any) -> Any: ...
    def select(self, selector: str, namespaces: Any = None, limit: Any = None, **kwargs: Any) -> Any: ...
    def select_one(self, selector: str, namespaces: Any = None, **kwargs: Any) -> Any: ...
    def get_text(self, separator: str = "", strip: bool = False, types: Any = ...) -> str: ...
