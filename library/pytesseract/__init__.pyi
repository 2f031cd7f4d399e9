"""pytesseract: runs the tesseract program and waits for it."""

from typing import Any

from asyncward import blocks

# source: pytesseract.py: starts the program `tesseract` and waits for it.
@blocks("subprocess")
def image_to_string(image: Any, lang: Any = None, config: str = "", *args: Any, **kwargs: Any) -> str: ...
@blocks("subprocess")
def image_to_data(image: Any, lang: Any = None, config: str = "", *args: Any, **kwargs: Any) -> Any: ...
@blocks("subprocess")
def image_to_boxes(image: Any, lang: Any = None, config: str = "", *args: Any, **kwargs: Any) -> Any: ...
@blocks("subprocess")
def image_to_osd(image: Any, lang: str = "osd", config: str = "", *args: Any, **kwargs: Any) -> Any: ...
