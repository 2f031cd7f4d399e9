"""reportlab.platypus."""

from reportlab.platypus.doctemplate import BaseDocTemplate as BaseDocTemplate, SimpleDocTemplate as SimpleDocTemplate
