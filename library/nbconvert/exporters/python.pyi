"""nbconvert.exporters.python."""

from nbconvert.exporters.templateexporter import TemplateExporter

class PythonExporter(TemplateExporter): ...
