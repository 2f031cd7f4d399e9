"""nbconvert.exporters."""

from nbconvert.exporters import base as base
from nbconvert.exporters.base import export as export, get_export_names as get_export_names, get_exporter as get_exporter
from nbconvert.exporters.exporter import Exporter as Exporter
from nbconvert.exporters.templateexporter import TemplateExporter as TemplateExporter
from nbconvert.exporters.html import HTMLExporter as HTMLExporter
from nbconvert.exporters.markdown import MarkdownExporter as MarkdownExporter
from nbconvert.exporters.rst import RSTExporter as RSTExporter
from nbconvert.exporters.script import ScriptExporter as ScriptExporter
from nbconvert.exporters.python import PythonExporter as PythonExporter
from nbconvert.exporters.latex import LatexExporter as LatexExporter
from nbconvert.exporters.pdf import PDFExporter as PDFExporter
from nbconvert.exporters.webpdf import WebPDFExporter as WebPDFExporter
from nbconvert.exporters.slides import SlidesExporter as SlidesExporter
from nbconvert.exporters.notebook import NotebookExporter as NotebookExporter
