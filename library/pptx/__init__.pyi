"""pptx (python-pptx): a file of slides is read whole and parsed."""

from typing import Any

from asyncward import blocks
from pptx.presentation import Presentation as _Presentation

# source: pptx/api.py: opens the package and parses all its parts.
@blocks("file", stall="bounded")
def Presentation(pptx: Any = None) -> _Presentation: ...
