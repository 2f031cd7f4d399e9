"""crypt: removed in 3.13; a hash that is slow on purpose."""

from typing import Any

from asyncward import blocks

@blocks("cpu", stall="bounded")
def crypt(word: Any, salt: Any = None) -> str: ...
def mksalt(method: Any = None, *, rounds: Any = None) -> str: ...

METHOD_SHA512: Any
METHOD_SHA256: Any
METHOD_MD5: Any
METHOD_CRYPT: Any
methods: list[Any]
