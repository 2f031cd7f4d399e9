"""docling: documents of many kinds as text."""
