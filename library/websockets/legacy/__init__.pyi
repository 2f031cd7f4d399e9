"""websockets.legacy: the implementation that `connect` and `serve` were until version 14."""
