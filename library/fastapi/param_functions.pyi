"""fastapi.param_functions: where a parameter comes from."""

from typing import Any, Callable

from asyncward import handles

def Path(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def Query(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def Header(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def Cookie(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def Body(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def Form(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def File(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic

# doc: dependencies are called for every request: `async def` on the loop, plain ones in the threadpool.
@handles("dependency", sync="thread")
def Depends(dependency: Callable[..., Any] | None = None, *, use_cache: bool = True) -> Any: ...
@handles("dependency", sync="thread")
def Security(dependency: Callable[..., Any] | None = None, *, scopes: Any = None, use_cache: bool = True) -> Any: ...
