"""aioredis: a client of Redis for asyncio; version 2 was written anew and went on as redis.asyncio."""

from typing import Any, Generator

from asyncward import suspends, versions

# doc: "migration to v2": create_redis and create_redis_pool are gone.
if versions("aioredis", ">=2.0.0a1"):
    from aioredis.client import Redis as Redis, StrictRedis as StrictRedis

    def from_url(url: str, **kwargs: Any) -> Redis: ...

    class ConnectionPool:
        @classmethod
        def from_url(cls, url: str, **kwargs: Any) -> ConnectionPool: ...
        @suspends("maybe")
        async def disconnect(self, inuse_connections: bool = ...) -> None: ...
else:
    @suspends("always")
    async def create_redis(
        address: Any, *, db: Any = ..., password: Any = ..., ssl: Any = ..., encoding: Any = ...,
        commands_factory: Any = ..., parser: Any = ..., timeout: Any = ..., connection_cls: Any = ..., loop: Any =
        ...
    ) -> Redis: ...
    @suspends("always")
    async def create_redis_pool(
        address: Any, *, db: Any = ..., password: Any = ..., ssl: Any = ..., encoding: Any = ...,
        commands_factory: Any = ..., minsize: Any = ..., maxsize: Any = ..., parser: Any = ..., timeout: Any =
        ..., pool_cls: Any = ..., connection_cls: Any = ..., loop: Any = ...
    ) -> Redis: ...
    @suspends("always")
    async def create_pool(
        address: Any, *, db: Any = ..., password: Any = ..., ssl: Any = ..., encoding: Any = ..., minsize: Any =
        ..., maxsize: Any = ..., parser: Any = ..., loop: Any = ..., create_connection_timeout: Any = ...,
        pool_cls: Any = ..., connection_cls: Any = ...
    ) -> ConnectionsPool: ...
    @suspends("always")
    async def create_connection(
        address: Any, *, db: Any = ..., password: Any = ..., ssl: Any = ..., encoding: Any = ..., parser: Any =
        ..., loop: Any = ..., timeout: Any = ..., connection_cls: Any = ...
    ) -> RedisConnection: ...

    # source: the commands are plain functions that return a future of the answer.
    class Redis:
        def __init__(self, pool_or_conn: Any) -> None: ...
        def __await__(self) -> Generator[Any, Any, Redis]: ...
        @suspends("always")
        async def execute(self, command: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
        def close(self) -> Any: ...
        @suspends("maybe")
        async def wait_closed(self) -> Any: ...
        @property
        def db(self) -> Any: ...
        @property
        def encoding(self) -> Any: ...
        @property
        def connection(self) -> Any: ...
        @property
        def address(self) -> Any: ...
        @property
        def in_transaction(self) -> Any: ...
        @property
        def closed(self) -> Any: ...
        @suspends("always")
        async def auth(self, password: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def echo(self, message: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def ping(self, message: Any = ..., *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def quit(self) -> Any: ...  # dynamic
        @suspends("always")
        async def select(self, db: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def swapdb(self, from_index: Any, to_index: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def delete(self, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def dump(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def exists(self, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def expire(self, key: Any, timeout: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def expireat(self, key: Any, timestamp: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def keys(self, pattern: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def migrate(
            self, host: Any, port: Any, key: Any, dest_db: Any, timeout: Any, **kwargs: Any
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def migrate_keys(
            self, host: Any, port: Any, keys: Any, dest_db: Any, timeout: Any, **kwargs: Any
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def move(self, key: Any, db: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def object_refcount(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def object_encoding(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def object_idletime(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def persist(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def pexpire(self, key: Any, timeout: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def pexpireat(self, key: Any, timestamp: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def pttl(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def randomkey(self, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def rename(self, key: Any, newkey: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def renamenx(self, key: Any, newkey: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def restore(self, key: Any, ttl: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def scan(self, cursor: Any = ..., match: Any = ..., count: Any = ...) -> Any: ...  # dynamic
        def iscan(self, *, match: Any = ..., count: Any = ...) -> Any: ...
        @suspends("always")
        async def sort(self, key: Any, *get_patterns: Any, **kwargs: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def touch(self, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def ttl(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def type(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def unlink(self, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def wait(self, numslaves: Any, timeout: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def append(self, key: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def bitcount(self, key: Any, start: Any = ..., end: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def bitfield(self) -> Any: ...  # dynamic
        @suspends("always")
        async def bitop_and(self, dest: Any, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def bitop_or(self, dest: Any, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def bitop_xor(self, dest: Any, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def bitop_not(self, dest: Any, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def bitpos(self, key: Any, bit: Any, start: Any = ..., end: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def decr(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def decrby(self, key: Any, decrement: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def get(self, key: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def getbit(self, key: Any, offset: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def getrange(self, key: Any, start: Any, end: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def getset(self, key: Any, value: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def incr(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def incrby(self, key: Any, increment: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def incrbyfloat(self, key: Any, increment: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def mget(self, key: Any, *keys: Any, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def mset(self, *args: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def msetnx(self, key: Any, value: Any, *pairs: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def psetex(self, key: Any, milliseconds: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def set(
            self, key: Any, value: Any, *, expire: Any = ..., pexpire: Any = ..., exist: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def setbit(self, key: Any, offset: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def setex(self, key: Any, seconds: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def setnx(self, key: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def setrange(self, key: Any, offset: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def strlen(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def hdel(self, key: Any, field: Any, *fields: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def hexists(self, key: Any, field: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def hget(self, key: Any, field: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def hgetall(self, key: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def hincrby(self, key: Any, field: Any, increment: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def hincrbyfloat(self, key: Any, field: Any, increment: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def hkeys(self, key: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def hlen(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def hmget(self, key: Any, field: Any, *fields: Any, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def hmset(self, key: Any, field: Any, value: Any, *pairs: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def hmset_dict(self, key: Any, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def hset(self, key: Any, field: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def hsetnx(self, key: Any, field: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def hvals(self, key: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def hscan(self, key: Any, cursor: Any = ..., match: Any = ..., count: Any = ...) -> Any: ...  # dynamic
        def ihscan(self, key: Any, *, match: Any = ..., count: Any = ...) -> Any: ...
        @suspends("always")
        async def hstrlen(self, key: Any, field: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def pfadd(self, key: Any, value: Any, *values: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def pfcount(self, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def pfmerge(self, destkey: Any, sourcekey: Any, *sourcekeys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def sadd(self, key: Any, member: Any, *members: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def scard(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def sdiff(self, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def sdiffstore(self, destkey: Any, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def sinter(self, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def sinterstore(self, destkey: Any, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def sismember(self, key: Any, member: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def smembers(self, key: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def smove(self, sourcekey: Any, destkey: Any, member: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def spop(self, key: Any, count: Any = ..., *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def srandmember(self, key: Any, count: Any = ..., *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def srem(self, key: Any, member: Any, *members: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def sunion(self, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def sunionstore(self, destkey: Any, key: Any, *keys: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def sscan(self, key: Any, cursor: Any = ..., match: Any = ..., count: Any = ...) -> Any: ...  # dynamic
        def isscan(self, key: Any, *, match: Any = ..., count: Any = ...) -> Any: ...
        @suspends("always")
        async def bzpopmax(self, key: Any, *keys: Any, timeout: Any = ..., encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def bzpopmin(self, key: Any, *keys: Any, timeout: Any = ..., encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def zadd(
            self, key: Any, score: Any, member: Any, *pairs: Any, exist: Any = ..., changed: Any = ..., incr: Any
            = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zcard(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def zcount(self, key: Any, min: Any = ..., max: Any = ..., *, exclude: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def zincrby(self, key: Any, increment: Any, member: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def zinterstore(
            self, destkey: Any, key: Any, *keys: Any, with_weights: Any = ..., aggregate: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zlexcount(
            self, key: Any, min: Any = ..., max: Any = ..., include_min: Any = ..., include_max: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zrange(
            self, key: Any, start: Any = ..., stop: Any = ..., withscores: Any = ..., encoding: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zrangebylex(
            self, key: Any, min: Any = ..., max: Any = ..., include_min: Any = ..., include_max: Any = ...,
            offset: Any = ..., **kwargs: Any
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zrangebyscore(
            self, key: Any, min: Any = ..., max: Any = ..., withscores: Any = ..., offset: Any = ..., count: Any =
            ..., **kwargs: Any
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zrank(self, key: Any, member: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def zrem(self, key: Any, member: Any, *members: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def zremrangebylex(
            self, key: Any, min: Any = ..., max: Any = ..., include_min: Any = ..., include_max: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zremrangebyrank(self, key: Any, start: Any, stop: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def zremrangebyscore(
            self, key: Any, min: Any = ..., max: Any = ..., *, exclude: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zrevrange(
            self, key: Any, start: Any, stop: Any, withscores: Any = ..., encoding: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zrevrangebyscore(self, key: Any, max: Any = ..., min: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def zrevrangebylex(
            self, key: Any, min: Any = ..., max: Any = ..., include_min: Any = ..., include_max: Any = ...,
            offset: Any = ..., **kwargs: Any
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zrevrank(self, key: Any, member: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def zscore(self, key: Any, member: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def zunionstore(
            self, destkey: Any, key: Any, *keys: Any, with_weights: Any = ..., aggregate: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def zscan(self, key: Any, cursor: Any = ..., match: Any = ..., count: Any = ...) -> Any: ...  # dynamic
        def izscan(self, key: Any, *, match: Any = ..., count: Any = ...) -> Any: ...
        @suspends("always")
        async def zpopmin(self, key: Any, count: Any = ..., *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def zpopmax(self, key: Any, count: Any = ..., *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def unwatch(self) -> Any: ...  # dynamic
        @suspends("always")
        async def watch(self, key: Any, *keys: Any) -> Any: ...  # dynamic
        def multi_exec(self) -> Any: ...
        def pipeline(self) -> Any: ...
        @suspends("always")
        async def blpop(self, key: Any, *keys: Any, timeout: Any = ..., encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def brpop(self, key: Any, *keys: Any, timeout: Any = ..., encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def brpoplpush(
            self, sourcekey: Any, destkey: Any, timeout: Any = ..., encoding: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def lindex(self, key: Any, index: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def linsert(self, key: Any, pivot: Any, value: Any, before: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def llen(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def lpop(self, key: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def lpush(self, key: Any, value: Any, *values: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def lpushx(self, key: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def lrange(self, key: Any, start: Any, stop: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def lrem(self, key: Any, count: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def lset(self, key: Any, index: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def ltrim(self, key: Any, start: Any, stop: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def rpop(self, key: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def rpoplpush(self, sourcekey: Any, destkey: Any, *, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def rpush(self, key: Any, value: Any, *values: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def rpushx(self, key: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def eval(self, script: Any, keys: Any = ..., args: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def evalsha(self, digest: Any, keys: Any = ..., args: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def script_exists(self, digest: Any, *digests: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def script_kill(self) -> Any: ...  # dynamic
        @suspends("always")
        async def script_flush(self) -> Any: ...  # dynamic
        @suspends("always")
        async def script_load(self, script: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def bgrewriteaof(self) -> Any: ...  # dynamic
        @suspends("always")
        async def bgsave(self) -> Any: ...  # dynamic
        @suspends("always")
        async def client_kill(self) -> Any: ...  # dynamic
        @suspends("always")
        async def client_list(self) -> Any: ...  # dynamic
        @suspends("always")
        async def client_getname(self, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def client_pause(self, timeout: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def client_reply(self) -> Any: ...  # dynamic
        @suspends("always")
        async def client_setname(self, name: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def command(self) -> Any: ...  # dynamic
        @suspends("always")
        async def command_count(self) -> Any: ...  # dynamic
        @suspends("always")
        async def command_getkeys(self, command: Any, *args: Any, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def command_info(self, command: Any, *commands: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def config_get(self, parameter: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def config_rewrite(self) -> Any: ...  # dynamic
        @suspends("always")
        async def config_set(self, parameter: Any, value: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def config_resetstat(self) -> Any: ...  # dynamic
        @suspends("always")
        async def dbsize(self) -> Any: ...  # dynamic
        @suspends("always")
        async def debug_sleep(self, timeout: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def debug_object(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def debug_segfault(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def flushall(self, async_op: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def flushdb(self, async_op: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def info(self, section: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def lastsave(self) -> Any: ...  # dynamic
        @suspends("always")
        async def monitor(self) -> Any: ...  # dynamic
        @suspends("always")
        async def role(self) -> Any: ...  # dynamic
        @suspends("always")
        async def save(self) -> Any: ...  # dynamic
        @suspends("always")
        async def shutdown(self, save: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def slaveof(self, host: Any, port: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def slowlog_get(self, length: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def slowlog_len(self) -> Any: ...  # dynamic
        @suspends("always")
        async def slowlog_reset(self) -> Any: ...  # dynamic
        @suspends("always")
        async def sync(self) -> Any: ...  # dynamic
        @suspends("always")
        async def time(self) -> Any: ...  # dynamic
        @suspends("always")
        async def publish(self, channel: Any, message: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def publish_json(self, channel: Any, obj: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def subscribe(self, channel: Any, *channels: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def unsubscribe(self, channel: Any, *channels: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def psubscribe(self, pattern: Any, *patterns: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def punsubscribe(self, pattern: Any, *patterns: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def pubsub_channels(self, pattern: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def pubsub_numsub(self, *channels: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def pubsub_numpat(self) -> Any: ...  # dynamic
        @property
        def channels(self) -> Any: ...
        @property
        def patterns(self) -> Any: ...
        @property
        def in_pubsub(self) -> Any: ...
        @suspends("always")
        async def cluster_add_slots(self, slot: Any, *slots: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_count_failure_reports(self, node_id: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_count_key_in_slots(self, slot: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_del_slots(self, slot: Any, *slots: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_failover(self) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_forget(self, node_id: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_get_keys_in_slots(self, slot: Any, count: Any, *, encoding: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_info(self) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_keyslot(self, key: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_meet(self, ip: Any, port: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_nodes(self) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_replicate(self, node_id: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_reset(self, *, hard: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_save_config(self) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_set_config_epoch(self, config_epoch: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_setslot(self, slot: Any, command: Any, node_id: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_slaves(self, node_id: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def cluster_slots(self) -> Any: ...  # dynamic
        @suspends("always")
        async def geoadd(
            self, key: Any, longitude: Any, latitude: Any, member: Any, *args: Any, **kwargs: Any
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def geohash(self, key: Any, member: Any, *members: Any, **kwargs: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def geopos(self, key: Any, member: Any, *members: Any, **kwargs: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def geodist(self, key: Any, member1: Any, member2: Any, unit: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def georadius(
            self, key: Any, longitude: Any, latitude: Any, radius: Any, unit: Any = ..., **kwargs: Any
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def georadiusbymember(
            self, key: Any, member: Any, radius: Any, unit: Any = ..., **kwargs: Any
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def xadd(
            self, stream: Any, fields: Any, message_id: Any = ..., max_len: Any = ..., exact_len: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def xrange(self, stream: Any, start: Any = ..., stop: Any = ..., count: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def xrevrange(
            self, stream: Any, start: Any = ..., stop: Any = ..., count: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def xread(
            self, streams: Any, timeout: Any = ..., count: Any = ..., latest_ids: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def xread_group(
            self, group_name: Any, consumer_name: Any, streams: Any, timeout: Any = ..., count: Any = ...,
            latest_ids: Any = ..., **kwargs: Any
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def xgroup_create(
            self, stream: Any, group_name: Any, latest_id: Any = ..., mkstream: Any = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def xgroup_setid(self, stream: Any, group_name: Any, latest_id: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def xgroup_destroy(self, stream: Any, group_name: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def xgroup_delconsumer(self, stream: Any, group_name: Any, consumer_name: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def xpending(
            self, stream: Any, group_name: Any, start: Any = ..., stop: Any = ..., count: Any = ..., consumer: Any
            = ...
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def xclaim(
            self, stream: Any, group_name: Any, consumer_name: Any, min_idle_time: Any, id: Any, *ids: Any
        ) -> Any: ...  # dynamic
        @suspends("always")
        async def xack(self, stream: Any, group_name: Any, id: Any, *ids: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def xdel(self, stream: Any, id: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def xtrim(self, stream: Any, max_len: Any, exact_len: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def xlen(self, stream: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def xinfo(self, stream: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def xinfo_consumers(self, stream: Any, group_name: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def xinfo_groups(self, stream: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def xinfo_stream(self, stream: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def xinfo_help(self) -> Any: ...  # dynamic

    class ConnectionsPool:
        @property
        def minsize(self) -> Any: ...
        @property
        def maxsize(self) -> Any: ...
        @property
        def size(self) -> Any: ...
        @property
        def freesize(self) -> Any: ...
        @property
        def address(self) -> Any: ...
        @suspends("always")
        async def clear(self) -> Any: ...
        def close(self) -> Any: ...
        @property
        def closed(self) -> Any: ...
        @suspends("maybe")
        async def wait_closed(self) -> Any: ...
        @property
        def db(self) -> Any: ...
        @property
        def encoding(self) -> Any: ...
        @suspends("always")
        async def execute(self, command: Any, *args: Any, **kw: Any) -> Any: ...  # dynamic
        @suspends("always")
        async def execute_pubsub(self, command: Any, *channels: Any) -> Any: ...  # dynamic
        def get_connection(self, command: Any, args: Any = ...) -> Any: ...
        @suspends("always")
        async def select(self, db: Any) -> Any: ...
        @suspends("always")
        async def auth(self, password: Any) -> Any: ...
        @property
        def in_pubsub(self) -> Any: ...
        @property
        def pubsub_channels(self) -> Any: ...
        @property
        def pubsub_patterns(self) -> Any: ...
        @suspends("always")
        async def acquire(self, command: Any = ..., args: Any = ...) -> Any: ...
        def release(self, conn: Any) -> Any: ...
        def get(self) -> Any: ...

    class RedisConnection:
        @suspends("always")
        async def execute(self, command: Any, *args: Any, encoding: Any = ...) -> Any: ...  # dynamic
        @suspends("always")
        async def execute_pubsub(self, command: Any, *channels: Any) -> Any: ...  # dynamic
        def close(self) -> Any: ...
        @property
        def closed(self) -> Any: ...
        @suspends("maybe")
        async def wait_closed(self) -> Any: ...
        @property
        def db(self) -> Any: ...
        @property
        def encoding(self) -> Any: ...
        @property
        def address(self) -> Any: ...
        @suspends("always")
        async def select(self, db: Any) -> Any: ...  # dynamic
        @property
        def in_transaction(self) -> Any: ...
        @property
        def in_pubsub(self) -> Any: ...
        @property
        def pubsub_channels(self) -> Any: ...
        @property
        def pubsub_patterns(self) -> Any: ...
        @suspends("always")
        async def auth(self, password: Any) -> Any: ...  # dynamic
