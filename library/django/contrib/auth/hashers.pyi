"""django.contrib.auth.hashers."""

from typing import Any

from asyncward import blocks, suspends, versions

# source: PBKDF2 by default, slow on purpose.
@blocks("cpu", stall="bounded")
def make_password(password: str | None, salt: str | None = None, hasher: Any = "default") -> str: ...
@blocks("cpu", stall="bounded", twin="django.contrib.auth.hashers.acheck_password")
def check_password(password: str | None, encoded: str, setter: Any = None, preferred: Any = "default") -> bool: ...
if versions("django", ">=5.0"):
    @suspends("always")
    async def acheck_password(password: str | None, encoded: str, setter: Any = None,
                              preferred: Any = "default") -> bool: ...
