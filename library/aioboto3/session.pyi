"""aioboto3.session."""

from typing import Any

from asyncward import suspends

from aiobotocore.session import ClientCreatorContext

# source: session.py: `client` gives the context of aiobotocore, `resource` one that awaits on entering.
class _ResourceContext:
    @suspends("maybe")
    async def __aenter__(self) -> Any: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...

class Session:
    region_name: str
    def __init__(self, aws_access_key_id: Any = None, aws_secret_access_key: Any = None, aws_session_token: Any = None,
                 region_name: Any = None, botocore_session: Any = None, profile_name: Any = None) -> None: ...
    def client(self, service_name: str, **kwargs: Any) -> ClientCreatorContext: ...  # dynamic
    def resource(self, service_name: str, **kwargs: Any) -> _ResourceContext: ...  # dynamic
