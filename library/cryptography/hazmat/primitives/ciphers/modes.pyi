"""cryptography.hazmat.primitives.ciphers.modes."""

from typing import Any

class Mode:
    name: str
class ECB(Mode): ...
class CBC(Mode):
    initialization_vector: bytes
    def __init__(self, initialization_vector: Any) -> None: ...
class XTS(Mode):
    tweak: bytes
    def __init__(self, tweak: Any) -> None: ...
class CTR(Mode):
    nonce: bytes
    def __init__(self, nonce: Any) -> None: ...
class OFB(Mode):
    initialization_vector: bytes
    def __init__(self, initialization_vector: Any) -> None: ...
class CFB(Mode):
    initialization_vector: bytes
    def __init__(self, initialization_vector: Any) -> None: ...
class CFB8(Mode):
    initialization_vector: bytes
    def __init__(self, initialization_vector: Any) -> None: ...
class GCM(Mode):
    tag: bytes | None
    initialization_vector: bytes
    def __init__(self, initialization_vector: Any, tag: Any = None, min_tag_length: int = 16) -> None: ...
