"""nbconvert.exporters.script."""

from nbconvert.exporters.templateexporter import TemplateExporter

class ScriptExporter(TemplateExporter): ...
