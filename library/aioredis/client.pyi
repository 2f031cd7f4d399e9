"""aioredis.client: of version 2 only."""

from typing import Any, AsyncIterator, Generator, Self

from asyncward import suspends

# source: the commands are plain functions that return what execute_command, a coroutine function, returns.
class Redis:
    def __init__(
        self, *, host: str = ..., port: int = ..., db: Any = ..., password: Any = ..., socket_timeout: Any =
        ..., **kwargs: Any
    ) -> None: ...  # dynamic
    connection_pool: Any
    def __await__(self) -> Generator[Any, Any, Redis]: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> None: ...
    @classmethod
    def from_url(cls, url: Any, **kwargs: Any) -> Redis: ...
    @suspends("maybe")
    async def initialize(self) -> Any: ...
    def set_response_callback(self, command: Any, callback: Any) -> Any: ...
    def pipeline(self, transaction: Any = ..., shard_hint: Any = ...) -> Pipeline: ...
    @suspends("always")
    async def transaction(
        self, func: Any, *watches: Any, shard_hint: Any = ..., value_from_callable: Any = ..., watch_delay:
        Any = ...
    ) -> Any: ...
    def lock(
        self, name: Any, timeout: Any = ..., sleep: Any = ..., blocking_timeout: Any = ..., lock_class: Any =
        ..., thread_local: Any = ...
    ) -> Any: ...
    def pubsub(self, **kwargs: Any) -> PubSub: ...
    def monitor(self) -> Any: ...
    def client(self) -> Redis: ...
    @suspends("maybe")
    async def close(self) -> Any: ...
    @suspends("always")
    async def execute_command(self, *args: Any, **options: Any) -> Any: ...
    @suspends("always")
    async def parse_response(self, connection: Any, command_name: Any, **options: Any) -> Any: ...
    @suspends("always")
    async def acl_cat(self, category: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_deluser(self, username: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_genpass(self) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_getuser(self, username: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_list(self) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_log(self, count: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_log_reset(self) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_load(self) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_save(self) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_setuser(
        self, username: Any, enabled: Any = ..., nopass: Any = ..., passwords: Any = ..., hashed_passwords:
        Any = ..., categories: Any = ..., **kwargs: Any
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_users(self) -> Any: ...  # dynamic
    @suspends("always")
    async def acl_whoami(self) -> Any: ...  # dynamic
    @suspends("always")
    async def bgrewriteaof(self) -> Any: ...  # dynamic
    @suspends("always")
    async def bgsave(self) -> Any: ...  # dynamic
    @suspends("always")
    async def client_kill(self, address: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def client_kill_filter(
        self, _id: Any = ..., _type: Any = ..., addr: Any = ..., skipme: Any = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def client_list(self, _type: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def client_getname(self) -> Any: ...  # dynamic
    @suspends("always")
    async def client_id(self) -> Any: ...  # dynamic
    @suspends("always")
    async def client_setname(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def client_unblock(self, client_id: Any, error: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def client_pause(self, timeout: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def readwrite(self) -> Any: ...  # dynamic
    @suspends("always")
    async def readonly(self) -> Any: ...  # dynamic
    @suspends("always")
    async def config_get(self, pattern: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def config_set(self, name: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def config_resetstat(self) -> Any: ...  # dynamic
    @suspends("always")
    async def config_rewrite(self) -> Any: ...  # dynamic
    @suspends("always")
    async def dbsize(self) -> Any: ...  # dynamic
    @suspends("always")
    async def debug_object(self, key: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def echo(self, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def flushall(self, asynchronous: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def flushdb(self, asynchronous: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def swapdb(self, first: Any, second: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def info(self, section: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def lastsave(self) -> Any: ...  # dynamic
    @suspends("always")
    async def migrate(
        self, host: Any, port: Any, keys: Any, destination_db: Any, timeout: Any, copy: Any = ..., **kwargs:
        Any
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def object(self, infotype: Any, key: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def memory_stats(self) -> Any: ...  # dynamic
    @suspends("always")
    async def memory_usage(self, key: Any, samples: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def memory_purge(self) -> Any: ...  # dynamic
    @suspends("always")
    async def ping(self) -> Any: ...  # dynamic
    @suspends("always")
    async def save(self) -> Any: ...  # dynamic
    @suspends("always")
    async def sentinel_get_master_addr_by_name(self, service_name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sentinel_master(self, service_name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sentinel_masters(self) -> Any: ...  # dynamic
    @suspends("always")
    async def sentinel_monitor(self, name: Any, ip: Any, port: Any, quorum: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sentinel_remove(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sentinel_sentinels(self, service_name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sentinel_set(self, name: Any, option: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sentinel_slaves(self, service_name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def shutdown(self, save: Any = ..., nosave: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def slaveof(self, host: Any = ..., port: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def slowlog_get(self, num: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def slowlog_len(self) -> Any: ...  # dynamic
    @suspends("always")
    async def slowlog_reset(self) -> Any: ...  # dynamic
    @suspends("always")
    async def time(self) -> Any: ...  # dynamic
    @suspends("always")
    async def wait(self, num_replicas: Any, timeout: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def append(self, key: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def bitcount(self, key: Any, start: Any = ..., end: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def bitfield(self, key: Any, default_overflow: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def bitop(self, operation: Any, dest: Any, *keys: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def bitpos(self, key: Any, bit: Any, start: Any = ..., end: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def decr(self, name: Any, amount: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def decrby(self, name: Any, amount: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def delete(self, *names: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def dump(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def exists(self, *names: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def expire(self, name: Any, time: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def expireat(self, name: Any, when: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def getbit(self, name: Any, offset: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def getrange(self, key: Any, start: Any, end: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def getset(self, name: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def incr(self, name: Any, amount: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def incrby(self, name: Any, amount: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def incrbyfloat(self, name: Any, amount: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def keys(self, pattern: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def mget(self, keys: Any, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def mset(self, mapping: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def msetnx(self, mapping: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def move(self, name: Any, db: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def persist(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def pexpire(self, name: Any, time: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def pexpireat(self, name: Any, when: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def psetex(self, name: Any, time_ms: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def pttl(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def randomkey(self) -> Any: ...  # dynamic
    @suspends("always")
    async def rename(self, src: Any, dst: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def renamenx(self, src: Any, dst: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def restore(
        self, name: Any, ttl: Any, value: Any, replace: Any = ..., absttl: Any = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def set(
        self, name: Any, value: Any, ex: Any = ..., px: Any = ..., nx: Any = ..., xx: Any = ..., **kwargs: Any
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def setbit(self, name: Any, offset: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def setex(self, name: Any, time: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def setnx(self, name: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def setrange(self, name: Any, offset: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def strlen(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def substr(self, name: Any, start: Any, end: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def touch(self, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def ttl(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def type(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def unlink(self, *names: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def blpop(self, keys: Any, timeout: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def brpop(self, keys: Any, timeout: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def brpoplpush(self, src: Any, dst: Any, timeout: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def lindex(self, name: Any, index: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def linsert(self, name: Any, where: Any, refvalue: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def llen(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def lpop(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def lpush(self, name: Any, *values: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def lpushx(self, name: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def lrange(self, name: Any, start: Any, end: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def lrem(self, name: Any, count: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def lset(self, name: Any, index: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def ltrim(self, name: Any, start: Any, end: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def rpop(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def rpoplpush(self, src: Any, dst: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def rpush(self, name: Any, *values: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def rpushx(self, name: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def lpos(
        self, name: Any, value: Any, rank: Any = ..., count: Any = ..., maxlen: Any = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def sort(
        self, name: Any, start: Any = ..., num: Any = ..., by: Any = ..., get: Any = ..., desc: Any = ...,
        **kwargs: Any
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def scan(
        self, cursor: Any = ..., match: Any = ..., count: Any = ..., _type: Any = ...
    ) -> Any: ...  # dynamic
    def scan_iter(self, match: Any = ..., count: Any = ..., _type: Any = ...) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def sscan(self, name: Any, cursor: Any = ..., match: Any = ..., count: Any = ...) -> Any: ...  # dynamic
    def sscan_iter(self, name: Any, match: Any = ..., count: Any = ...) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def hscan(self, name: Any, cursor: Any = ..., match: Any = ..., count: Any = ...) -> Any: ...  # dynamic
    def hscan_iter(self, name: Any, match: Any = ..., count: Any = ...) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def zscan(
        self, name: Any, cursor: Any = ..., match: Any = ..., count: Any = ..., score_cast_func: Any = ...
    ) -> Any: ...  # dynamic
    def zscan_iter(
        self, name: Any, match: Any = ..., count: Any = ..., score_cast_func: Any = ...
    ) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def sadd(self, name: Any, *values: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def scard(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sdiff(self, keys: Any, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sdiffstore(self, dest: Any, keys: Any, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sinter(self, keys: Any, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sinterstore(self, dest: Any, keys: Any, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sismember(self, name: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def smembers(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def smove(self, src: Any, dst: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def spop(self, name: Any, count: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def srandmember(self, name: Any, number: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def srem(self, name: Any, *values: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sunion(self, keys: Any, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sunionstore(self, dest: Any, keys: Any, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xack(self, name: Any, groupname: Any, *ids: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xadd(
        self, name: Any, fields: Any, id: Any = ..., maxlen: Any = ..., approximate: Any = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def xclaim(
        self, name: Any, groupname: Any, consumername: Any, min_idle_time: Any, message_ids: Any, idle: Any =
        ..., **kwargs: Any
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def xdel(self, name: Any, *ids: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xgroup_create(
        self, name: Any, groupname: Any, id: Any = ..., mkstream: Any = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def xgroup_delconsumer(self, name: Any, groupname: Any, consumername: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xgroup_destroy(self, name: Any, groupname: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xgroup_setid(self, name: Any, groupname: Any, id: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xinfo_consumers(self, name: Any, groupname: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xinfo_groups(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xinfo_stream(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xlen(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xpending(self, name: Any, groupname: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def xpending_range(
        self, name: Any, groupname: Any, min: Any, max: Any, count: Any, consumername: Any = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def xrange(self, name: Any, min: Any = ..., max: Any = ..., count: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def xread(self, streams: Any, count: Any = ..., block: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def xreadgroup(
        self, groupname: Any, consumername: Any, streams: Any, count: Any = ..., block: Any = ..., noack: Any
        = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def xrevrange(self, name: Any, max: Any = ..., min: Any = ..., count: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def xtrim(self, name: Any, maxlen: Any, approximate: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def zadd(
        self, name: Any, mapping: Any, nx: Any = ..., xx: Any = ..., ch: Any = ..., incr: Any = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def zcard(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zcount(self, name: Any, min: Any, max: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zincrby(self, name: Any, amount: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zinterstore(self, dest: Any, keys: Any, aggregate: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def zlexcount(self, name: Any, min: Any, max: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zpopmax(self, name: Any, count: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def zpopmin(self, name: Any, count: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def bzpopmax(self, keys: Any, timeout: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def bzpopmin(self, keys: Any, timeout: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def zrange(
        self, name: Any, start: Any, end: Any, desc: Any = ..., withscores: Any = ..., score_cast_func: Any =
        ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def zrangebylex(
        self, name: Any, min: Any, max: Any, start: Any = ..., num: Any = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def zrevrangebylex(
        self, name: Any, max: Any, min: Any, start: Any = ..., num: Any = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def zrangebyscore(
        self, name: Any, min: Any, max: Any, start: Any = ..., num: Any = ..., withscores: Any = ...,
        **kwargs: Any
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def zrank(self, name: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zrem(self, name: Any, *values: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zremrangebylex(self, name: Any, min: Any, max: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zremrangebyrank(self, name: Any, min: Any, max: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zremrangebyscore(self, name: Any, min: Any, max: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zrevrange(
        self, name: Any, start: Any, end: Any, withscores: Any = ..., score_cast_func: Any = ...
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def zrevrangebyscore(
        self, name: Any, min: Any, max: Any, start: Any = ..., num: Any = ..., withscores: Any = ...,
        **kwargs: Any
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def zrevrank(self, name: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zscore(self, name: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def zunionstore(self, dest: Any, keys: Any, aggregate: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def pfadd(self, name: Any, *values: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def pfcount(self, *sources: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def pfmerge(self, dest: Any, *sources: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hdel(self, name: Any, *keys: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hexists(self, name: Any, key: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hget(self, name: Any, key: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hgetall(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hincrby(self, name: Any, key: Any, amount: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def hincrbyfloat(self, name: Any, key: Any, amount: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def hkeys(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hlen(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hset(self, name: Any, key: Any = ..., value: Any = ..., mapping: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def hsetnx(self, name: Any, key: Any, value: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hmset(self, name: Any, mapping: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hmget(self, name: Any, keys: Any, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hvals(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def hstrlen(self, name: Any, key: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def publish(self, channel: Any, message: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def pubsub_channels(self, pattern: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def pubsub_numpat(self) -> Any: ...  # dynamic
    @suspends("always")
    async def pubsub_numsub(self, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def cluster(self, cluster_arg: Any, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def eval(self, script: Any, numkeys: Any, *keys_and_args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def evalsha(self, sha: Any, numkeys: Any, *keys_and_args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def script_exists(self, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def script_flush(self) -> Any: ...  # dynamic
    @suspends("always")
    async def script_kill(self) -> Any: ...  # dynamic
    @suspends("always")
    async def script_load(self, script: Any) -> Any: ...  # dynamic
    def register_script(self, script: Any) -> Any: ...
    @suspends("always")
    async def geoadd(self, name: Any, *values: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def geodist(self, name: Any, place1: Any, place2: Any, unit: Any = ...) -> Any: ...  # dynamic
    @suspends("always")
    async def geohash(self, name: Any, *values: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def geopos(self, name: Any, *values: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def georadius(
        self, name: Any, longitude: Any, latitude: Any, radius: Any, unit: Any = ..., withdist: Any = ...,
        **kwargs: Any
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def georadiusbymember(
        self, name: Any, member: Any, radius: Any, unit: Any = ..., withdist: Any = ..., withcoord: Any = ...,
        **kwargs: Any
    ) -> Any: ...  # dynamic
    @suspends("always")
    async def module_load(self, path: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def module_unload(self, name: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def module_list(self) -> Any: ...  # dynamic

StrictRedis = Redis

class PubSub:
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> None: ...
    @suspends("maybe")
    async def reset(self) -> Any: ...
    def close(self) -> Any: ...
    @suspends("always")
    async def on_connect(self, connection: Any) -> Any: ...
    @property
    def subscribed(self) -> Any: ...
    @suspends("always")
    async def execute_command(self, *args: Any) -> Any: ...
    @suspends("always")
    async def parse_response(self, block: Any = ..., timeout: Any = ...) -> Any: ...
    @suspends("always")
    async def check_health(self) -> Any: ...
    @suspends("always")
    async def psubscribe(self, *args: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def punsubscribe(self, *args: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def subscribe(self, *args: Any, **kwargs: Any) -> Any: ...
    @suspends("always")
    async def unsubscribe(self, *args: Any) -> Any: ...  # dynamic
    def listen(self) -> AsyncIterator[Any]: ...
    @suspends("always")
    async def get_message(self, ignore_subscribe_messages: Any = ..., timeout: Any = ...) -> Any: ...
    @suspends("always")
    async def ping(self, message: Any = ...) -> Any: ...  # dynamic
    def handle_message(self, response: Any, ignore_subscribe_messages: Any = ...) -> Any: ...
    @suspends("always")
    async def run(self, *, exception_handler: Any = ..., poll_timeout: Any = ...) -> Any: ...

# doc: "pipeline": commands are collected; execute() sends them.
class Pipeline(Redis):
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> None: ...
    @suspends("always")
    async def execute(self, raise_on_error: bool = ...) -> list[Any]: ...
    @suspends("always")
    async def watch(self, *names: Any) -> Any: ...
    @suspends("always")
    async def unwatch(self) -> Any: ...
    def multi(self) -> None: ...
