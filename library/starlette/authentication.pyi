"""starlette.authentication."""

from typing import Any, Callable, Sequence

from asyncward import suspends, transparent

class AuthenticationError(Exception): ...
class AuthenticationBackend:
    @suspends("always")
    async def authenticate(self, conn: Any) -> tuple[AuthCredentials, BaseUser] | None: ...

class AuthCredentials:
    scopes: Any
    def __init__(self, scopes: Any = None) -> None: ...

class BaseUser:
    is_authenticated: bool
    display_name: str
    identity: str

class SimpleUser(BaseUser):
    username: Any
    def __init__(self, username: str) -> None: ...
    is_authenticated: bool
    display_name: str

class UnauthenticatedUser(BaseUser):
    is_authenticated: bool
    display_name: str

def has_required_scope(conn: Any, scopes: Any) -> bool: ...

@transparent
def requires(
    scopes: str | Sequence[str], status_code: int = 403, redirect: str | None = None
) -> Callable[..., Callable[..., Any]]: ...
