"""nbconvert.exporters.webpdf."""

from nbconvert.exporters.html import HTMLExporter

class WebPDFExporter(HTMLExporter): ...
