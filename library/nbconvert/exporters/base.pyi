"""nbconvert.exporters.base."""

from typing import Any

from asyncward import blocks

from nbconvert.exporters.exporter import Exporter

class ExporterNameError(NameError): ...
class ExporterDisabledError(ValueError): ...

@blocks("subprocess")
def export(exporter: Any, nb: Any, **kw: Any) -> tuple[Any, Any]: ...
# source: looks through the metadata of all installed packages, then imports the exporter's module.
@blocks("file", stall="bounded")
def get_exporter(name: str, config: Any = ...) -> type[Exporter]: ...
@blocks("file", stall="bounded")
def get_export_names(config: Any = ...) -> list[str]: ...
