"""paramiko.transport."""

from typing import Any

from asyncward import blocks

class Transport:
    @blocks("network")
    def start_client(self, event: Any = None, timeout: Any = None) -> Any: ...
    @blocks("network")
    def start_server(self, event: Any = None, server: Any = None) -> Any: ...
    @blocks("network")
    def connect(self, hostkey: Any = None, username: Any = "", password: Any = None, pkey: Any = None,
                gss_host: Any = None, gss_auth: Any = False, gss_kex: Any = False, gss_deleg_creds: Any = True,
                gss_trust_dns: Any = True) -> Any: ...
    @blocks("network")
    def open_session(self, window_size: Any = None, max_packet_size: Any = None, timeout: Any = None) -> Channel: ...
    @blocks("network")
    def open_channel(self, kind: Any, dest_addr: Any = None, src_addr: Any = None, window_size: Any = None,
                     max_packet_size: Any = None, timeout: Any = None) -> Channel: ...
    @blocks("network")
    def open_sftp_client(self) -> Any: ...
    @blocks("network")
    def accept(self, timeout: Any = None) -> Any: ...
    @blocks("network")
    def auth_password(self, username: Any, password: Any, event: Any = None, fallback: Any = True) -> Any: ...
    @blocks("network")
    def auth_publickey(self, username: Any, key: Any, event: Any = None) -> Any: ...
    def close(self) -> Any: ...
    def is_active(self) -> Any: ...
    def set_keepalive(self, interval: Any) -> Any: ...
    def is_authenticated(self) -> Any: ...
    @blocks("network", stall="bounded")
    def __init__(self, sock: Any, **kwargs: Any) -> None: ...  # dynamic

class Channel:  # dynamic
    @blocks("network")
    def recv(self, nbytes: Any) -> Any: ...  # dynamic
    @blocks("network")
    def recv_stderr(self, nbytes: Any) -> Any: ...  # dynamic
    @blocks("network")
    def send(self, s: Any) -> Any: ...  # dynamic
    @blocks("network")
    def sendall(self, s: Any) -> Any: ...  # dynamic
    @blocks("network")
    def exec_command(self, command: Any) -> Any: ...  # dynamic
    @blocks("network")
    def invoke_shell(self) -> Any: ...  # dynamic
    @blocks("network")
    def invoke_subsystem(self, subsystem: Any) -> Any: ...  # dynamic
    @blocks("network")
    def recv_exit_status(self) -> Any: ...  # dynamic
    @blocks("network")
    def get_pty(self, term: Any = "vt100", width: Any = 80, height: Any = 24, width_pixels: Any = 0,
                height_pixels: Any = 0) -> Any: ...  # dynamic
    def close(self) -> Any: ...  # dynamic
    def settimeout(self, timeout: Any) -> Any: ...  # dynamic
    def setblocking(self, blocking: Any) -> Any: ...  # dynamic
    def recv_ready(self) -> Any: ...  # dynamic
    def exit_status_ready(self) -> Any: ...  # dynamic
