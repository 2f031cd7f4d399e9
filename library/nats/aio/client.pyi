"""nats.aio.client."""

from typing import Any, Self

from asyncward import handles, suspends

class Client:
    @suspends("always")
    async def connect(self, servers: Any = "nats://localhost:4222", error_cb: Any = None, disconnected_cb: Any = None,
                      closed_cb: Any = None, discovered_server_cb: Any = None, reconnected_cb: Any = None,
                      name: Any = None, pedantic: Any = False, verbose: Any = False, allow_reconnect: Any = True,
                      connect_timeout: Any = ..., reconnect_time_wait: Any = ..., max_reconnect_attempts: Any = ...,
                      ping_interval: Any = ..., max_outstanding_pings: Any = ..., dont_randomize: Any = False,
                      flusher_queue_size: Any = ..., no_echo: Any = False, tls: Any = None, tls_hostname: Any = None,
                      tls_handshake_first: Any = False, user: Any = None, password: Any = None, token: Any = None,
                      drain_timeout: Any = ..., signature_cb: Any = None, user_jwt_cb: Any = None,
                      user_credentials: Any = None, nkeys_seed: Any = None, nkeys_seed_str: Any = None,
                      inbox_prefix: Any = ..., pending_size: Any = ..., flush_timeout: Any = None,
                      ws_connection_headers: Any = None, reconnect_to_server_handler: Any = None,
                      lame_duck_mode_cb: Any = None) -> Any: ...
    @suspends("always")
    async def close(self) -> Any: ...
    @suspends("always")
    async def drain(self) -> Any: ...
    @suspends("always")
    async def publish(self, subject: Any, payload: Any = b'', reply: Any = "", headers: Any = None) -> Any: ...
    @suspends("always")
    async def flush(self, timeout: Any = ...) -> Any: ...
    @suspends("always")
    async def request(self, subject: Any, payload: Any = b'', timeout: Any = 0.5, old_style: Any = False,
                      headers: Any = None) -> Any: ...
    def jetstream(self, **opts: Any) -> Any: ...
    # doc: the callback is awaited in a task of the subscription, one message after the other.
    @suspends("maybe")
    @handles("cb")
    async def subscribe(self, subject: str, queue: str = "", cb: Any = None, future: Any = None, max_msgs: int = 0,
                        pending_msgs_limit: int = 524288, pending_bytes_limit: int = 134217728) -> Any: ...
    is_connected: bool
    is_closed: bool
    msg_class: type[Any]
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    def new_inbox(self) -> str: ...
    @suspends("always")
    async def rtt(self, timeout: int = ...) -> float: ...
    servers: list[Any]
    discovered_servers: list[Any]
    server_pool: list[Any]
    def set_server_pool(self, servers: list[str]) -> None: ...
    max_payload: int
    client_id: int | None
    client_ip: str | None
    pending_data_size: int
    is_reconnecting: bool
    is_connecting: bool
    is_draining: bool
    is_draining_pubs: bool
    async def force_reconnect(self) -> None: ...
    def jsm(self, **opts: Any) -> Any: ...
