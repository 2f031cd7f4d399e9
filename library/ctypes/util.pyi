"""ctypes.util: may run the compiler or ldconfig to find a library."""

from asyncward import blocks

@blocks("subprocess", stall="bounded")
def find_library(name: str) -> str | None: ...
