"""aio_pika: AMQP for asyncio."""

from typing import Any

from asyncward import suspends

from aio_pika.abc import AbstractChannel, AbstractConnection, AbstractExchange, AbstractIncomingMessage, AbstractQueue, AbstractRobustConnection

@suspends("always")
async def connect(url: Any = None, **kwargs: Any) -> AbstractConnection: ...
@suspends("always")
async def connect_robust(url: Any = None, **kwargs: Any) -> AbstractRobustConnection: ...
class Message:
    def __init__(self, body: bytes, *, headers: Any = None, content_type: str | None = None, delivery_mode: Any = None,
                 **kwargs: Any) -> None: ...  # dynamic
class IncomingMessage(AbstractIncomingMessage): ...
class ExchangeType: ...
class DeliveryMode: ...
Connection = AbstractConnection
RobustConnection = AbstractRobustConnection
Channel = AbstractChannel
Queue = AbstractQueue
Exchange = AbstractExchange
