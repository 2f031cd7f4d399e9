"""netmiko: devices of networks over SSH, telnet and serial lines."""

from typing import Any

from asyncward import blocks
from netmiko.base_connection import BaseConnection as BaseConnection

# source: netmiko/ssh_dispatcher.py: makes the class of the device, which connects.
@blocks("network")
def ConnectHandler(*args: Any, **kwargs: Any) -> BaseConnection: ...
@blocks("network")
def file_transfer(
    ssh_conn: BaseConnection, source_file: str, dest_file: str, file_system: str | None = None, direction: str = "put",
    disable_md5: bool = False, inline_transfer: bool = False, overwrite_file: bool = False
) -> Any: ...
