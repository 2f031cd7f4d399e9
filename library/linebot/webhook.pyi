"""linebot.webhook."""

from typing import Any, TypeVar

from asyncward import handles, transparent

_T = TypeVar("_T")

class _Registers:
    @handles("func", sync="worker")
    @transparent
    def __call__(self, func: _T) -> _T: ...

class SignatureValidator:
    channel_secret: Any
    def __init__(self, channel_secret: Any) -> None: ...
    def validate(self, body: Any, signature: Any) -> Any: ...

class WebhookPayload:
    destination: Any
    events: Any
    def __init__(self, events: Any = None, destination: Any = None) -> None: ...

class WebhookParser:
    signature_validator: SignatureValidator
    def __init__(self, channel_secret: Any) -> None: ...
    def parse(self, body: Any, signature: Any, as_payload: Any = False, use_raw_message: Any = False) -> Any: ...

class WebhookHandler:
    parser: WebhookParser
    def __init__(self, channel_secret: Any) -> None: ...
    # source: called by `handle`, on its thread.
    def add(self, event: Any, message: Any = None) -> _Registers: ...
    def default(self) -> _Registers: ...
    def handle(self, body: Any, signature: Any, use_raw_message: Any = False) -> Any: ...
