"""keyring.core."""

from typing import Any

from keyring import (
    delete_password as delete_password,
    get_credential as get_credential,
    get_keyring as get_keyring,
    get_password as get_password,
    set_keyring as set_keyring,
    set_password as set_password,
)

def disable() -> None: ...
def init_backend(limit: Any = None) -> Any: ...
def load_keyring(keyring_name: str) -> Any: ...
