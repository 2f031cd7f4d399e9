"""channels.generic."""
