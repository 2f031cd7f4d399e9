"""pdfplumber: text and pictures out of PDF files."""

from typing import Any

from asyncward import blocks

from pdfplumber.pdf import PDF as PDF

@blocks("file", stall="small")
def open(path_or_fp: Any, *args: Any, **kwargs: Any) -> PDF: ...
