"""reportlab.pdfgen."""
