"""ldap3."""

from typing import Any

from asyncward import blocks

class Server:
    def __init__(self, host: str, port: int | None = None, use_ssl: bool = False, **kwargs: Any) -> None: ...  # dynamic
class Connection:
    entries: Any
    response: Any
    result: Any
    # doc: auto_bind opens the connection and binds at once.
    @blocks("network", unless="auto_bind == False or auto_bind == 'DEFAULT'")
    def __init__(self, server: Any, user: str | None = None, password: str | None = None, auto_bind: Any = "DEFAULT",
                 **kwargs: Any) -> None: ...  # dynamic
    @blocks("network")
    def open(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def bind(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def rebind(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def unbind(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def compare(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def add(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def modify(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def modify_dn(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def extended(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def start_tls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def __enter__(self) -> Connection: ...
    @blocks("network", stall="bounded")
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
