"""weaviate.classes.aggregate: descriptions of what is asked, in memory."""

from typing import Any

class GroupByAggregate:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
class Metrics:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
