"""plexapi.myplex."""

from typing import Any

from asyncward import blocks

class MyPlexAccount:
    # source: plexapi/myplex.py: the constructor signs in.
    @blocks("network")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network")
    def resources(self) -> Any: ...
    @blocks("network")
    def resource(self, name: str) -> Any: ...
    @blocks("network")
    def users(self) -> Any: ...
