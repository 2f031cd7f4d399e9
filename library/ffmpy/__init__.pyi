"""ffmpy: the command line of FFmpeg."""

from typing import Any

from asyncward import blocks

class FFmpeg:
    cmd: str
    process: Any
    def __init__(self, executable: str = "ffmpeg", global_options: Any = None, inputs: Any = None, outputs: Any = None) -> None: ...
    # source: ffmpy.py: starts FFmpeg and waits until it has ended.
    @blocks("subprocess")
    def run(self, input_data: bytes | None = None, stdout: Any = None, stderr: Any = None, env: Any = None, **kwargs: Any) -> tuple[Any, Any]: ...

class FFprobe(FFmpeg):
    def __init__(self, executable: str = "ffprobe", global_options: Any = None, inputs: Any = None) -> None: ...

class FFExecutableNotFoundError(Exception): ...
class FFRuntimeError(Exception):
    def __init__(self, cmd: str, exit_code: int, stdout: Any, stderr: Any) -> None: ...
