"""nbconvert.exporters.pdf."""

from nbconvert.exporters.latex import LatexExporter

class PDFExporter(LatexExporter): ...
