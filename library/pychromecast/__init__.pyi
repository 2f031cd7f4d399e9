"""pychromecast: looks for devices and waits for them on the calling thread."""

from typing import Any

from asyncward import blocks

class Chromecast:
    # doc: "Waits until the cast device is ready for communication."
    @blocks("network")
    def wait(self, timeout: float | None = None) -> None: ...
    @blocks("lock")
    def join(self, timeout: float | None = None) -> None: ...
    # doc: "Disconnects the chromecast and waits for it to terminate"; None is "to block forever".
    @blocks("lock", unless="timeout == 0", bounded="timeout > 0")
    def disconnect(self, timeout: float | None = None) -> None: ...
@blocks("network")
def get_chromecasts(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def get_listed_chromecasts(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def get_chromecast_from_cast_info(cast_info: Any, zconf: Any, *args: Any, **kwargs: Any) -> Chromecast: ...
