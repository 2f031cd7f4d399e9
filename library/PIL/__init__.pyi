"""PIL (Pillow)."""
