"""homeassistant.helpers."""
