"""pymongo.database."""

from typing import Any

from asyncward import blocks

from pymongo.collection import Collection
from pymongo.cursor import Cursor

class Database:
    name: str
    client: Any
    def __getitem__(self, name: str) -> Collection: ...
    def __getattr__(self, name: str) -> Collection: ...
    def get_collection(self, name: str, codec_options: Any = None, read_preference: Any = None,
                       write_concern: Any = None, read_concern: Any = None) -> Collection: ...
    def with_options(self, codec_options: Any = None, read_preference: Any = None, write_concern: Any = None,
                     read_concern: Any = None) -> Database: ...
    @blocks("database", twin="pymongo.asynchronous.database.AsyncDatabase.create_collection")
    def create_collection(self, name: Any, codec_options: Any = None, read_preference: Any = None,
                          write_concern: Any = None, read_concern: Any = None, session: Any = None,
                          check_exists: Any = True, **kwargs: Any) -> Collection: ...
    @blocks("database", twin="pymongo.asynchronous.database.AsyncDatabase.command")
    def command(self, command: Any, value: Any = 1, check: Any = True, allowable_errors: Any = None,
                read_preference: Any = None, codec_options: Any = None, session: Any = None, comment: Any = None,
                **kwargs: Any) -> Any: ...
    @blocks("database", twin="pymongo.asynchronous.database.AsyncDatabase.list_collections")
    def list_collections(self, session: Any = None, filter: Any = None, comment: Any = None,
                         **kwargs: Any) -> Cursor: ...
    @blocks("database", twin="pymongo.asynchronous.database.AsyncDatabase.list_collection_names")
    def list_collection_names(self, session: Any = None, filter: Any = None, comment: Any = None,
                              **kwargs: Any) -> list[str]: ...
    @blocks("database", twin="pymongo.asynchronous.database.AsyncDatabase.drop_collection")
    def drop_collection(self, name_or_collection: Any, session: Any = None, comment: Any = None,
                        encrypted_fields: Any = None) -> Any: ...
    @blocks("database", twin="pymongo.asynchronous.database.AsyncDatabase.validate_collection")
    def validate_collection(self, name_or_collection: Any, scandata: Any = False, full: Any = False,
                            session: Any = None, background: Any = None, comment: Any = None) -> Any: ...
    @blocks("database", twin="pymongo.asynchronous.database.AsyncDatabase.watch")
    def watch(self, pipeline: Any = None, **kwargs: Any) -> Any: ...  # dynamic
