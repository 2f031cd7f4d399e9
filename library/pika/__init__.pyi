"""pika: AMQP."""

from typing import Any

from pika.adapters.blocking_connection import BlockingConnection as BlockingConnection

class ConnectionParameters:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class URLParameters:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class PlainCredentials:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class BasicProperties:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
