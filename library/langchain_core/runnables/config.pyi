"""langchain_core.runnables.config."""

from typing import Any

from asyncward import offloads, suspends

from langchain_core.runnables import RunnableConfig as RunnableConfig

def ensure_config(config: Any = None) -> RunnableConfig: ...
def merge_configs(*configs: Any) -> RunnableConfig: ...
def patch_config(config: Any, *, callbacks: Any = None, recursion_limit: int | None = None, max_concurrency: int | None = None,
                 run_name: str | None = None, configurable: Any = None) -> RunnableConfig: ...
# source: `loop.run_in_executor`, in the context of the caller.
@offloads("func")
@suspends("always")
async def run_in_executor(executor_or_config: Any, func: Any, *args: Any, **kwargs: Any) -> Any: ...
