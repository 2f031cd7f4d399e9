"""channels: long-lived connections for Django."""
