"""uuid"""

import builtins
from enum import Enum
from typing import Any

class SafeUUID(Enum):
    safe = 0
    unsafe = -1
    unknown = None

class UUID:
    int: builtins.int
    bytes: builtins.bytes
    bytes_le: builtins.bytes
    hex: str
    urn: str
    fields: tuple[builtins.int, ...]
    variant: str
    version: builtins.int | None
    node: builtins.int
    time: builtins.int
    is_safe: SafeUUID
    def __init__(
        self, hex: str | None = None, bytes: Any = None, bytes_le: Any = None, fields: Any = None, int: Any = None,
        version: Any = None, *, is_safe: SafeUUID = ...,
    ) -> None: ...

NAMESPACE_DNS: UUID
NAMESPACE_URL: UUID
NAMESPACE_OID: UUID
NAMESPACE_X500: UUID
RESERVED_NCS: str
RFC_4122: str
RESERVED_MICROSOFT: str
RESERVED_FUTURE: str

# source: uuid.py: the first call of getnode may run a program to find the address of a network card.
def getnode() -> int: ...
def uuid1(node: int | None = None, clock_seq: int | None = None) -> UUID: ...
def uuid3(namespace: UUID, name: str | bytes) -> UUID: ...
def uuid4() -> UUID: ...
def uuid5(namespace: UUID, name: str | bytes) -> UUID: ...
