"""jupyter_client.asynchronous.client."""

from typing import Any

from asyncward import suspends

from jupyter_client.client import KernelClient

# source: the same coroutine functions without run_sync; a request gives an awaitable when a reply is asked for.
class AsyncKernelClient(KernelClient):
    @suspends("always")
    async def get_shell_msg(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @suspends("always")
    async def get_iopub_msg(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @suspends("always")
    async def get_stdin_msg(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @suspends("always")
    async def get_control_msg(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @suspends("always")
    async def wait_for_ready(self, timeout: float | None = None) -> None: ...
    @suspends("maybe")
    async def is_alive(self) -> bool: ...
    @suspends("always")
    async def execute_interactive(
        self, code: str, silent: bool = False, store_history: bool = True, user_expressions: Any = None,
        allow_stdin: bool | None = None, stop_on_error: bool = True, timeout: float | None = None, output_hook:
        Any = None, stdin_hook: Any = None
    ) -> dict[str, Any]: ...
    def execute(
        self, code: str, silent: bool = False, store_history: bool = True, user_expressions: Any = None,
        allow_stdin: bool | None = None, stop_on_error: bool = True, reply: bool = False, timeout: float | None =
        None
    ) -> Any: ...  # dynamic
    def complete(
        self, code: str, cursor_pos: int | None = None, reply: bool = False, timeout: float | None = None
    ) -> Any: ...  # dynamic
    def inspect(
        self, code: str, cursor_pos: int | None = None, detail_level: int = 0, reply: bool = False, timeout: float
        | None = None
    ) -> Any: ...  # dynamic
    def history(
        self, raw: bool = True, output: bool = False, hist_access_type: str = "range", **kwargs: Any
    ) -> Any: ...  # dynamic
    def kernel_info(self, reply: bool = False, timeout: float | None = None) -> Any: ...  # dynamic
    def comm_info(
        self, target_name: str | None = None, reply: bool = False, timeout: float | None = None
    ) -> Any: ...  # dynamic
    def is_complete(self, code: str, reply: bool = False, timeout: float | None = None) -> Any: ...  # dynamic
    def shutdown(self, restart: bool = False, reply: bool = False, timeout: float | None = None) -> Any: ...  # dynamic
