"""paho.mqtt.publish."""

from typing import Any

from asyncward import blocks

@blocks("network")
def single(
    topic: str, payload: Any = None, qos: int = 0, retain: bool = False, hostname: str = "localhost",
    port: int = 1883, client_id: str = "", keepalive: int = 60, will: Any = None, **kwargs: Any
) -> None: ...
@blocks("network")
def multiple(
    msgs: Any, hostname: str = "localhost", port: int = 1883, client_id: str = "", keepalive: int = 60,
    will: Any = None, auth: Any = None, tls: Any = None, protocol: Any = ..., **kwargs: Any
) -> None: ...
