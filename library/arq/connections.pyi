"""arq.connections."""

from typing import Any

from asyncward import suspends

from redis.asyncio import Redis

# source: connections.py: `enqueue_job` is a transaction on Redis, awaited.
class ArqRedis(Redis):
    def __init__(
        self, pool_or_conn: Any = None, job_serializer: Any = None, job_deserializer: Any = None,
        default_queue_name: str = ..., expires_extra_ms: int = ..., **kwargs: Any
    ) -> None: ...
    @suspends("always")
    async def enqueue_job(
        self, function: str, *args: Any, _job_id: str | None = None, _queue_name: str | None = None,
        _defer_until: Any = None, _defer_by: Any = None, _expires: Any = None, _job_try: int | None = None,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def all_job_results(self) -> list[Any]: ...
    @suspends("always")
    async def queued_jobs(self, *, queue_name: str | None = None) -> list[Any]: ...

class RedisSettings:
    host: str | list[tuple[str, int]]
    port: int
    unix_socket_path: str | None
    database: int
    username: str | None
    password: str | None
    ssl: bool
    ssl_keyfile: str | None
    ssl_certfile: str | None
    ssl_cert_reqs: str
    ssl_ca_certs: str | None
    ssl_ca_data: str | None
    ssl_check_hostname: bool
    conn_timeout: int
    conn_retries: int
    conn_retry_delay: int
    max_connections: int | None
    sentinel: bool
    sentinel_master: str
    retry_on_timeout: bool
    retry_on_error: list[Any] | None
    @classmethod
    def from_dsn(cls, dsn: str) -> RedisSettings: ...

@suspends("always")
async def create_pool(
    settings_: Any = None, *, retry: int = 0, job_serializer: Any = None, job_deserializer: Any = None,
    default_queue_name: str = ..., expires_extra_ms: int = ...
) -> ArqRedis: ...
