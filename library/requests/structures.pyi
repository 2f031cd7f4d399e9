"""requests.structures."""

from typing import Iterator, TypeVar

_K = TypeVar("_K")
_V = TypeVar("_V")

# source: a MutableMapping, with what a dictionary can do.
class CaseInsensitiveDict(dict[_K, _V]):
    def lower_items(self) -> Iterator[tuple[_K, _V]]: ...

class LookupDict(dict[_K, _V]):
    name: str
