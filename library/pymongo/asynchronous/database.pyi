"""pymongo.asynchronous.database."""

from typing import Any

from asyncward import suspends, versions

from pymongo.asynchronous.collection import AsyncCollection
from pymongo.asynchronous.cursor import AsyncCursor

# source: the asynchronous interface came with 4.9.
if versions("pymongo", ">=4.9"):
    class AsyncDatabase:
        name: str
        client: Any
        def __getitem__(self, name: str) -> AsyncCollection: ...
        def __getattr__(self, name: str) -> AsyncCollection: ...
        def get_collection(self, name: str, codec_options: Any = None, read_preference: Any = None,
                           write_concern: Any = None, read_concern: Any = None) -> AsyncCollection: ...
        def with_options(self, codec_options: Any = None, read_preference: Any = None, write_concern: Any = None,
                         read_concern: Any = None) -> AsyncDatabase: ...
        @suspends("always")
        async def create_collection(self, name: Any, codec_options: Any = None, read_preference: Any = None,
                                    write_concern: Any = None, read_concern: Any = None, session: Any = None,
                                    check_exists: Any = True, **kwargs: Any) -> AsyncCollection: ...
        @suspends("always")
        async def command(self, command: Any, value: Any = 1, check: Any = True, allowable_errors: Any = None,
                          read_preference: Any = None, codec_options: Any = None, session: Any = None, comment: Any = None,
                          **kwargs: Any) -> Any: ...
        @suspends("always")
        async def list_collections(self, session: Any = None, filter: Any = None, comment: Any = None,
                                   **kwargs: Any) -> AsyncCursor: ...
        @suspends("always")
        async def list_collection_names(self, session: Any = None, filter: Any = None, comment: Any = None,
                                        **kwargs: Any) -> list[str]: ...
        @suspends("always")
        async def drop_collection(self, name_or_collection: Any, session: Any = None, comment: Any = None,
                                  encrypted_fields: Any = None) -> Any: ...
        @suspends("always")
        async def validate_collection(self, name_or_collection: Any, scandata: Any = False, full: Any = False,
                                      session: Any = None, background: Any = None, comment: Any = None) -> Any: ...
        @suspends("always")
        async def watch(self, pipeline: Any = None, **kwargs: Any) -> Any: ...  # dynamic
