"""Names of jobs, one a line, from a pipe that the operators write to."""

import asyncio
import threading
from pathlib import Path


class Inbox:
    def __init__(self, pipe: Path) -> None:
        self.pipe = pipe
        self.names: asyncio.Queue[str] = asyncio.Queue()
        self.loop = asyncio.get_running_loop()

    def start(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        with self.pipe.open() as lines:
            for line in lines:
                self.names.put_nowait(line.strip())

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.names.put_nowait, "stop")
