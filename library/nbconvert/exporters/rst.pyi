"""nbconvert.exporters.rst."""

from nbconvert.exporters.templateexporter import TemplateExporter

class RSTExporter(TemplateExporter): ...
