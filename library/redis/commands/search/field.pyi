"""redis.commands.search.field: descriptions in memory."""

from typing import Any

class Field:
    NUMERIC: Any
    TEXT: Any
    WEIGHT: Any
    GEO: Any
    TAG: Any
    VECTOR: Any
    SORTABLE: Any
    NOINDEX: Any
    AS: Any
    GEOSHAPE: Any
    INDEX_MISSING: Any
    INDEX_EMPTY: Any
    def __init__(
        self, name: Any, args: Any = None, sortable: Any = False, no_index: Any = False, index_missing: Any = False,
        index_empty: Any = False, as_name: Any = None
    ) -> None: ...
    def append_arg(self, value: Any) -> Any: ...
    def redis_args(self) -> Any: ...
class TextField(Field):
    NOSTEM: Any
    PHONETIC: Any
    def __init__(
        self, name: Any, weight: Any = 1.0, no_stem: Any = False, phonetic_matcher: Any = None,
        withsuffixtrie: Any = False, **kwargs: Any
    ) -> None: ...
class NumericField(Field):
    def __init__(self, name: Any, **kwargs: Any) -> None: ...
class GeoShapeField(Field):
    SPHERICAL: Any
    FLAT: Any
    def __init__(self, name: Any, coord_system: Any = None, **kwargs: Any) -> None: ...
class GeoField(Field):
    def __init__(self, name: Any, **kwargs: Any) -> None: ...
class TagField(Field):
    SEPARATOR: Any
    CASESENSITIVE: Any
    def __init__(
        self, name: Any, separator: Any = ",", case_sensitive: Any = False, withsuffixtrie: Any = False,
        **kwargs: Any
    ) -> None: ...
class VectorField(Field):
    def __init__(self, name: Any, algorithm: Any, attributes: Any, **kwargs: Any) -> None: ...
