"""paho.mqtt.subscribe."""

from typing import Any

from asyncward import blocks

@blocks("network")
def simple(
    topics: Any, qos: Any = 0, msg_count: Any = 1, retained: Any = True, hostname: Any = "localhost",
    port: Any = 1883, client_id: Any = "", keepalive: Any = 60, will: Any = None, **kwargs: Any
) -> Any: ...
@blocks("network")
def callback(
    callback: Any, topics: Any, qos: Any = 0, userdata: Any = None, hostname: Any = "localhost", port: Any = 1883,
    client_id: Any = "", keepalive: Any = 60, will: Any = None, **kwargs: Any
) -> Any: ...
