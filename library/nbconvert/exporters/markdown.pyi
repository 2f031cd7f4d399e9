"""nbconvert.exporters.markdown."""

from nbconvert.exporters.templateexporter import TemplateExporter

class MarkdownExporter(TemplateExporter): ...
