"""botocore.config."""

from typing import Any

class Config:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def merge(self, other_config: Any) -> Config: ...
