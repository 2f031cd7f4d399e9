"""weaviate.classes.generics: descriptions of what is asked, in memory."""

from typing import Any

class CrossReference:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class Nested:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class CrossReferenceAnnotation:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
