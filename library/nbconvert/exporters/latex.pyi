"""nbconvert.exporters.latex."""

from nbconvert.exporters.templateexporter import TemplateExporter

class LatexExporter(TemplateExporter): ...
