"""nbconvert.exporters.slides."""

from nbconvert.exporters.html import HTMLExporter

class SlidesExporter(HTMLExporter): ...
