"""github.PaginatedList: a list whose pages are fetched as it is read."""

from typing import Any, Generic, Iterator, TypeVar

from asyncward import blocks

_T = TypeVar("_T")

# source: PaginatedList.py: each page is one request.
class PaginatedList(Generic[_T]):
    @blocks("network")
    def __iter__(self) -> Iterator[_T]: ...
    @blocks("network")
    def __getitem__(self, index: Any) -> _T: ...
    @property
    @blocks("network")
    def totalCount(self) -> int: ...
    @property
    def reversed(self) -> PaginatedList[_T]: ...
    @blocks("network")
    def get_page(self, page: int) -> list[_T]: ...
