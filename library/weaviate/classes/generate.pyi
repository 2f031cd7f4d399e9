"""weaviate.classes.generate: descriptions of what is asked, in memory."""

from typing import Any

class GenerativeParameters:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class GenerativeConfig:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
