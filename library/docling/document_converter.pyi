"""docling.document_converter: reads documents with models for layout, tables and scanned text."""

from typing import Any, Iterator

from asyncward import blocks

class ConversionResult:
    document: Any
    status: Any
    errors: list[Any]
    input: Any

class DocumentConverter:
    # doc: https://docling-project.github.io/docling/reference/document_converter/: models are loaded when the first document is converted.
    def __init__(self, allowed_formats: Any = None, format_options: Any = None) -> None: ...
    @blocks("cpu", stall="bounded")
    def initialize_pipeline(self, format: Any) -> None: ...
    # doc: "Convert one document fetched from a file path, URL, or DocumentStream."
    @blocks("cpu", stall="bounded")
    def convert(self, source: Any, headers: Any = None, raises_on_error: bool = True, **kwargs: Any) -> ConversionResult: ...
    @blocks("cpu", stall="bounded")
    def convert_all(self, source: Any, headers: Any = None, raises_on_error: bool = True, **kwargs: Any) -> Iterator[ConversionResult]: ...
    @blocks("cpu", stall="bounded")
    def convert_string(self, content: str, format: Any, name: str | None = None) -> ConversionResult: ...
