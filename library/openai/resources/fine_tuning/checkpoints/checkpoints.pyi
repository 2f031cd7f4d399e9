"""openai.resources.fine_tuning.checkpoints.checkpoints."""

from typing import Any

from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissions, Permissions

class Checkpoints:
    def __init__(self, client: Any) -> None: ...
    permissions: Permissions

class AsyncCheckpoints:
    def __init__(self, client: Any) -> None: ...
    permissions: AsyncPermissions
