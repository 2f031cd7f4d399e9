"""aiobotocore.session."""

from typing import Any

from asyncward import blocks, suspends

from aiobotocore.client import AioBaseClient

# source: entering creates the client, which reads the service's description with botocore's blocking loader unless
#   the caches are warm.
class ClientCreatorContext:
    @blocks("file", stall="small")
    async def __aenter__(self) -> AioBaseClient: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...

class AioSession:
    def __init__(self, session_vars: Any = None, event_hooks: Any = None, include_builtin_handlers: bool = True,
                 profile: Any = None) -> None: ...
    def create_client(self, *args: Any, **kwargs: Any) -> ClientCreatorContext: ...
    @suspends("maybe")
    async def get_credentials(self) -> Any: ...

def get_session(env_vars: Any = None) -> AioSession: ...
