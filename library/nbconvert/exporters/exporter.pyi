"""nbconvert.exporters.exporter."""

from typing import Any

from asyncward import blocks

class Exporter:
    output_mimetype: str
    file_extension: str
    def __init__(self, config: Any = None, **kw: Any) -> None: ...
    # source: nbconvert/exporters/exporter.py runs all preprocessors, which can execute the notebook or start pandoc and LaTeX.
    @blocks("subprocess")
    def from_notebook_node(self, nb: Any, resources: Any = None, **kw: Any) -> tuple[Any, Any]: ...
    @blocks("subprocess")
    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> tuple[Any, Any]: ...
    @blocks("subprocess")
    def from_file(self, file_stream: Any, resources: Any = None, **kw: Any) -> tuple[Any, Any]: ...
