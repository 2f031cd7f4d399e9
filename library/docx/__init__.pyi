"""docx (python-docx): reads and writes documents of Word."""

from typing import Any

from asyncward import blocks

class _Document:
    paragraphs: list[Any]
    tables: list[Any]
    @blocks("cpu", stall="bounded")
    def save(self, path_or_stream: Any) -> None: ...
    def add_paragraph(self, text: str = "", style: Any = None) -> Any: ...
    def add_heading(self, text: str = "", level: int = 1) -> Any: ...
# doc: "Return a Document object loaded from docx": unzips and parses all of it.
@blocks("cpu", stall="bounded", unless="docx is None")
def Document(docx: Any = None) -> _Document: ...
