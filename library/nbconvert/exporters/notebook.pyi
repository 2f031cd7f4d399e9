"""nbconvert.exporters.notebook."""

from nbconvert.exporters.exporter import Exporter

class NotebookExporter(Exporter): ...
