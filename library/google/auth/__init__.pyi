"""google.auth."""

from typing import Any

from asyncward import blocks

# doc: looks into the environment, at files, at gcloud and asks the metadata server.
@blocks("network", stall="bounded")
def default(scopes: Any = None, request: Any = None, **kwargs: Any) -> tuple[Any, str | None]: ...
