"""paramiko: SSH; a thread per transport reads the socket, callers wait for it."""

from typing import Any

from asyncward import blocks

from paramiko.client import AutoAddPolicy as AutoAddPolicy, RejectPolicy as RejectPolicy, SSHClient as SSHClient, WarningPolicy as WarningPolicy
from paramiko.sftp_client import SFTPClient as SFTPClient
from paramiko.transport import Transport as Transport

class SSHException(Exception): ...
class AuthenticationException(SSHException): ...
class PKey:
    @classmethod
    @blocks("file", stall="small")
    def from_private_key_file(cls, filename: str, password: str | None = None) -> Any: ...
class RSAKey(PKey): ...
class Ed25519Key(PKey): ...
