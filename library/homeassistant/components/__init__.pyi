"""homeassistant.components."""
