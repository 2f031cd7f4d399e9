"""sounddevice: `wait`, and reads and writes of a stream without a callback, wait for the sound device."""

from typing import Any

from asyncward import blocks

# doc: "Wait for play()/rec()/playrec() to be finished."
@blocks("sleep")
def wait(ignore_errors: bool = True) -> Any: ...
@blocks("sleep", when="blocking == True")
def play(data: Any, samplerate: Any = None, mapping: Any = None, blocking: bool = False, loop: bool = False, **kwargs: Any) -> None: ...
@blocks("sleep", when="blocking == True")
def rec(
    frames: Any = None, samplerate: Any = None, channels: Any = None, dtype: Any = None, out: Any = None, mapping: Any = None,
    blocking: bool = False, **kwargs: Any
) -> Any: ...
def stop(ignore_errors: bool = True) -> None: ...
@blocks("sleep", stall="bounded")
def sleep(msec: int) -> None: ...
def query_devices(device: Any = None, kind: Any = None) -> Any: ...
