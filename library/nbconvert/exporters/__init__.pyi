"""nbconvert.exporters."""

from nbconvert.exporters import base as base
from nbconvert.exporters.base import export as export, get_export_names as get_export_names, get_exporter as get_exporter
from nbconvert.exporters.exporter import Exporter as Exporter
