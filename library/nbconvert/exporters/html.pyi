"""nbconvert.exporters.html."""

from nbconvert.exporters.templateexporter import TemplateExporter

class HTMLExporter(TemplateExporter): ...
