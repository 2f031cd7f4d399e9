"""cryptography.hazmat.primitives.ciphers.algorithms."""

from typing import Any

from cryptography.hazmat.primitives.ciphers import BlockCipherAlgorithm, CipherAlgorithm

class AES(BlockCipherAlgorithm):
    key: bytes
    def __init__(self, key: Any) -> None: ...
class AES128(BlockCipherAlgorithm):
    key: bytes
    def __init__(self, key: Any) -> None: ...
class AES256(BlockCipherAlgorithm):
    key: bytes
    def __init__(self, key: Any) -> None: ...
class ChaCha20(CipherAlgorithm):
    key: bytes
    nonce: bytes
    def __init__(self, key: Any, nonce: Any) -> None: ...
class SM4(BlockCipherAlgorithm):
    key: bytes
    def __init__(self, key: Any) -> None: ...
