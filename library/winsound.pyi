"""winsound: plays sounds on Windows."""

from typing import Any

from asyncward import blocks

SND_ALIAS: int
SND_ASYNC: int
SND_FILENAME: int
SND_LOOP: int
SND_MEMORY: int
SND_NODEFAULT: int
SND_NOSTOP: int
SND_NOWAIT: int
SND_PURGE: int

# doc: returns when the sound has been played, with SND_ASYNC at once.
@blocks("sleep", stall="bounded", unless="(flags & winsound.SND_ASYNC) != 0")
def PlaySound(sound: Any, flags: int) -> None: ...
# doc: duration in milliseconds.
@blocks("sleep", stall="bounded")
def Beep(frequency: int, duration: int) -> None: ...
def MessageBeep(type: int = 0) -> None: ...
