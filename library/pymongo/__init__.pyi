"""pymongo: MongoDB for threads (MongoClient) and tasks (AsyncMongoClient)."""

from typing import Any

from pymongo import errors as errors
from pymongo.asynchronous.mongo_client import AsyncMongoClient as AsyncMongoClient
from pymongo.mongo_client import MongoClient as MongoClient
from . import collection as collection, cursor as cursor

ASCENDING: int
DESCENDING: int
TEXT: str
GEOSPHERE: str
HASHED: str

class ReturnDocument:
    BEFORE: bool
    AFTER: bool
class InsertOne:
    def __init__(self, document: Any, namespace: Any = None) -> None: ...
class UpdateOne:
    def __init__(self, filter: Any, update: Any, upsert: bool | None = None, **kwargs: Any) -> None: ...  # dynamic
class UpdateMany:
    def __init__(self, filter: Any, update: Any, upsert: bool | None = None, **kwargs: Any) -> None: ...  # dynamic
class ReplaceOne:
    def __init__(self, filter: Any, replacement: Any, upsert: bool | None = None, **kwargs: Any) -> None: ...  # dynamic
class DeleteOne:
    def __init__(self, filter: Any, **kwargs: Any) -> None: ...  # dynamic
class DeleteMany:
    def __init__(self, filter: Any, **kwargs: Any) -> None: ...  # dynamic
class IndexModel:
    def __init__(self, keys: Any, **kwargs: Any) -> None: ...
    @property
    def document(self) -> dict[str, Any]: ...
