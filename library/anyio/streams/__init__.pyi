"""anyio.streams."""
