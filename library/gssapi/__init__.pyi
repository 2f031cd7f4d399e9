"""gssapi: Kerberos."""

from typing import Any

from asyncward import blocks

from gssapi import exceptions as exceptions

class Credentials:
    # doc: reads the keytab or the credential cache.
    @blocks("file", stall="small")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class Name:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class SecurityContext:
    complete: bool
    mech: Any
    actual_flags: Any
    target_name: Any
    initiator_name: Any
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    # doc: gss_init_sec_context asks the key distribution centre for a ticket; gss_accept_sec_context can look into a replay cache.
    @blocks("network")
    def step(self, token: bytes | None = None) -> bytes | None: ...
    def get_signature(self, message: bytes) -> bytes: ...
    def verify_signature(self, message: bytes, mic: bytes) -> int: ...
    def wrap(self, message: bytes, encrypt: bool) -> Any: ...
    def unwrap(self, message: bytes) -> Any: ...
