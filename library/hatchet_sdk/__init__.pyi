"""hatchet_sdk: tasks of a queue that Hatchet's engine keeps."""

from typing import Any

from hatchet_sdk.context.context import Context as Context, DurableContext as DurableContext
from hatchet_sdk.hatchet import Hatchet as Hatchet
from hatchet_sdk.runnables.workflow import Workflow as Workflow
from hatchet_sdk.worker.worker import Worker as Worker

class EmptyModel: ...
class ClientConfig:
    def __init__(self, **kwargs: Any) -> None: ...  # dynamic
class ConcurrencyExpression:
    def __init__(self, **kwargs: Any) -> None: ...  # dynamic
class ConcurrencyLimitStrategy: ...
