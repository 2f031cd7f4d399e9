"""hypercorn.config."""

from typing import Any

class Config:
    bind: list[str]
    workers: int
    loglevel: str
    debug: bool
    log: Any
    backlog: Any
    certfile: Any
    keyfile: Any
    ca_certs: Any
    ciphers: Any
    accesslog: Any
    errorlog: Any
    access_log_format: Any
    keep_alive_timeout: Any
    graceful_timeout: Any
    shutdown_timeout: Any
    startup_timeout: Any
    ssl_handshake_timeout: Any
    read_timeout: Any
    group: Any
    user: Any
    umask: Any
    logconfig: Any
    logconfig_dict: Any
    logger_class: Any
    max_requests: Any
    pid_path: Any
    server_names: Any
    statsd_host: Any
    statsd_prefix: Any
    use_reloader: Any
    verify_flags: Any
    verify_mode: Any
    websocket_max_message_size: Any
    websocket_ping_interval: Any
    worker_class: Any
    wsgi_max_body_size: Any
    application_path: Any
    h2_max_concurrent_streams: Any
    include_date_header: Any
    include_server_header: Any
    root_path: Any
    insecure_bind: Any
    quic_bind: Any
    alpn_protocols: Any
    keyfile_password: Any
    def set_cert_reqs(self, value: int) -> None: ...
    def create_ssl_context(self) -> Any: ...
    def create_sockets(self) -> Any: ...
    @classmethod
    def from_mapping(cls, mapping: Any = None, **kwargs: Any) -> Config: ...
    @classmethod
    def from_pyfile(cls, filename: Any) -> Config: ...
    @classmethod
    def from_toml(cls, filename: Any) -> Config: ...
    @classmethod
    def from_object(cls, instance: Any) -> Config: ...
