"""influxdb_client.client.write_api_async."""

from typing import Any

from asyncward import suspends

class WriteApiAsync:
    def __init__(self, influxdb_client: Any, point_settings: Any = ...) -> None: ...
    @suspends("always")
    async def write(
        self, bucket: str, org: str | None = None, record: Any = None, write_precision: Any = ..., **kwargs: Any
    ) -> bool: ...
