"""reportlab."""
