"""aiortc.contrib."""
