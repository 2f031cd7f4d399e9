"""redis.commands.search.index_definition: descriptions in memory."""

from typing import Any

class IndexType:
    HASH: Any
    JSON: Any
class IndexDefinition:
    def __init__(
        self, prefix: Any = ..., filter: Any = None, language_field: Any = None, language: Any = None,
        score_field: Any = None, score: Any = 1.0, payload_field: Any = None, index_type: Any = None
    ) -> None: ...
