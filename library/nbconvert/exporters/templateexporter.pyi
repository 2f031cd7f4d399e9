"""nbconvert.exporters.templateexporter."""

from nbconvert.exporters.exporter import Exporter

class TemplateExporter(Exporter): ...
