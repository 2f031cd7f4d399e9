"""boto3: Amazon's services, one thread at a time."""

from typing import Any

from asyncward import blocks

from boto3 import session as session
from boto3.resources.base import ServiceResource
from boto3.session import Session as Session
from botocore.client import BaseClient

# source: loads the service's description (JSON, up to megabytes) from the package's data, and may look for credentials.
@blocks("file", stall="small", twin="aiobotocore.session.AioSession.create_client")
def client(*args: Any, **kwargs: Any) -> BaseClient: ...
@blocks("file", stall="small", twin="aioboto3.Session.resource")
def resource(*args: Any, **kwargs: Any) -> ServiceResource: ...
def setup_default_session(**kwargs: Any) -> None: ...
def set_stream_logger(name: str = "boto3", level: int = 10, format_string: str | None = None) -> None: ...
