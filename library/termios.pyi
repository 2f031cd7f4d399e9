"""termios"""

from typing import Any

from asyncward import blocks

TCSANOW: int
TCSADRAIN: int
TCSAFLUSH: int
TCIFLUSH: int
TCOFLUSH: int
TCIOFLUSH: int
ECHO: int
ICANON: int
ISIG: int
IXON: int
ICRNL: int
IEXTEN: int
OPOST: int
VMIN: int
VTIME: int
TIOCGWINSZ: int
TIOCSWINSZ: int

@blocks("file", stall="bounded")
def tcdrain(fd: Any, /) -> None: ...
def tcflow(fd: Any, action: Any, /) -> None: ...
def tcflush(fd: Any, queue: Any, /) -> None: ...
def tcgetattr(fd: Any, /) -> list[Any]: ...
def tcgetwinsize(fd: Any, /) -> tuple[int, int]: ...
def tcsendbreak(fd: Any, duration: Any, /) -> None: ...
def tcsetattr(fd: Any, when: Any, attributes: Any, /) -> None: ...
def tcsetwinsize(fd: Any, winsize: Any, /) -> None: ...

class error(Exception): ...
