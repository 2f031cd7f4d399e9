"""keyring: passwords that the system keeps."""

from typing import Any

from asyncward import blocks

from keyring import backend as backend, credentials as credentials, errors as errors

# source: core.py and backends: each asks a service of the system (Secret Service over D-Bus, the macOS Keychain, Windows' vault), which may ask the
# user to unlock it first.
@blocks("lock")
def get_password(service_name: str, username: str) -> str | None: ...
@blocks("lock")
def set_password(service_name: str, username: str, password: str) -> None: ...
@blocks("lock")
def delete_password(service_name: str, username: str) -> None: ...
@blocks("lock")
def get_credential(service_name: str, username: str | None) -> credentials.Credential | None: ...
def set_keyring(keyring: Any) -> None: ...
def get_keyring() -> backend.KeyringBackend: ...
