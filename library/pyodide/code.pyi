"""pyodide.code."""

from typing import Any

from asyncward import suspends

def run_js(code: str, /) -> Any: ...
def eval_code(source: str, globals: Any = None, locals: Any = None, *,
    return_mode: Any = "last_expr", **kwargs: Any) -> Any: ...  # dynamic
# doc: "Runs a code string asynchronously".
@suspends("maybe")
async def eval_code_async(source: str, globals: Any = None, locals: Any = None, *,
    return_mode: Any = "last_expr", **kwargs: Any) -> Any: ...  # dynamic
def find_imports(source: str) -> list[str]: ...  # dynamic
