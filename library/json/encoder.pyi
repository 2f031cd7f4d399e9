"""json.encoder"""

from collections.abc import Callable, Iterator
from typing import Any

class JSONEncoder:
    item_separator: str
    key_separator: str
    def __init__(
        self, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,
        allow_nan: bool = True, sort_keys: bool = False, indent: Any = None,
        separators: tuple[str, str] | None = None, default: Callable[[Any], Any] | None = None,
    ) -> None: ...
    def default(self, o: Any) -> Any: ...
    def encode(self, o: Any) -> str: ...
    def iterencode(self, o: Any, _one_shot: bool = False) -> Iterator[str]: ...
