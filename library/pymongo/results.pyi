"""pymongo.results."""

from typing import Any, Mapping

class InsertOneResult:
    inserted_id: Any
    acknowledged: bool  # dynamic
class InsertManyResult:
    inserted_ids: list[Any]
    @property
    def acknowledged(self) -> bool: ...
class UpdateResult:
    matched_count: int
    modified_count: int
    upserted_id: Any
    @property
    def raw_result(self) -> Mapping[str, Any] | None: ...
    @property
    def did_upsert(self) -> bool: ...
    @property
    def acknowledged(self) -> bool: ...
class DeleteResult:
    deleted_count: int
    @property
    def raw_result(self) -> Mapping[str, Any]: ...
    @property
    def acknowledged(self) -> bool: ...
class BulkWriteResult:
    inserted_count: int
    matched_count: int
    modified_count: int
    deleted_count: int
    upserted_count: int
    @property
    def upserted_ids(self) -> dict[int, Any] | None: ...
    @property
    def bulk_api_result(self) -> dict[str, Any]: ...
    @property
    def acknowledged(self) -> bool: ...
