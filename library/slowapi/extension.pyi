"""slowapi.extension."""

from typing import Any, Callable

from asyncward import transparent

def _rate_limit_exceeded_handler(request: Any, exc: Any) -> Any: ...
class Limiter:
    enabled: bool
    def __init__(self, key_func: Any, default_limits: list[Any] = ..., application_limits: list[Any] = ...,
                 headers_enabled: bool = False, strategy: str | None = None, storage_uri: str | None = None,
                 storage_options: dict[str, str] = ..., auto_check: bool = True, swallow_errors: bool = False,
                 in_memory_fallback: list[Any] = ..., in_memory_fallback_enabled: bool = False,
                 retry_after: str | None = None, key_prefix: str = "", enabled: bool = True,
                 config_filename: str | None = None, key_style: Any = "url") -> None: ...
    # source: a coroutine function is wrapped by one, a plain function by a plain one.
    @transparent
    def limit(self, limit_value: Any, key_func: Any = None, per_method: bool = False,
              methods: list[str] | None = None, error_message: str | None = None, exempt_when: Any = None,
              cost: Any = 1, override_defaults: bool = True) -> Callable[..., Any]: ...
    @transparent
    def shared_limit(self, limit_value: Any, scope: Any, key_func: Any = None, error_message: str | None = None,
                     exempt_when: Any = None, cost: Any = 1,
                     override_defaults: bool = True) -> Callable[..., Any]: ...
    @transparent
    def exempt(self, obj: Any) -> Any: ...
    def reset(self) -> None: ...
