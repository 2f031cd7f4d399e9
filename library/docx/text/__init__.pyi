"""docx.text."""
