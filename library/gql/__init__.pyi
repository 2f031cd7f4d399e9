"""gql."""

from typing import Any

from gql.client import Client as Client

def gql(request_string: str) -> Any: ...
