"""prompt_toolkit.patch_stdout."""

from typing import ContextManager

def patch_stdout(raw: bool = False) -> ContextManager[None]: ...
