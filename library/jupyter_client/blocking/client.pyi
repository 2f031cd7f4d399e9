"""jupyter_client.blocking.client."""

from typing import Any

from asyncward import blocks

from jupyter_client.client import KernelClient

# source: run_sync of the coroutine functions of KernelClient; the requests wait only when a reply is asked for.
class BlockingKernelClient(KernelClient):
    @blocks("lock", twin="jupyter_client.asynchronous.client.AsyncKernelClient.get_shell_msg")
    def get_shell_msg(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("lock", twin="jupyter_client.asynchronous.client.AsyncKernelClient.get_iopub_msg")
    def get_iopub_msg(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("lock", twin="jupyter_client.asynchronous.client.AsyncKernelClient.get_stdin_msg")
    def get_stdin_msg(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("lock", twin="jupyter_client.asynchronous.client.AsyncKernelClient.get_control_msg")
    def get_control_msg(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("lock", twin="jupyter_client.asynchronous.client.AsyncKernelClient.wait_for_ready")
    def wait_for_ready(self, timeout: float | None = None) -> None: ...
    def is_alive(self) -> bool: ...
    @blocks("lock", twin="jupyter_client.asynchronous.client.AsyncKernelClient.execute_interactive")
    def execute_interactive(
        self, code: str, silent: bool = False, store_history: bool = True, user_expressions: Any = None,
        allow_stdin: bool | None = None, stop_on_error: bool = True, timeout: float | None = None, output_hook:
        Any = None, stdin_hook: Any = None
    ) -> dict[str, Any]: ...
    @blocks("lock", when="reply")
    def execute(
        self, code: str, silent: bool = False, store_history: bool = True, user_expressions: Any = None,
        allow_stdin: bool | None = None, stop_on_error: bool = True, reply: bool = False, timeout: float | None =
        None
    ) -> Any: ...  # dynamic
    @blocks("lock", when="reply")
    def complete(
        self, code: str, cursor_pos: int | None = None, reply: bool = False, timeout: float | None = None
    ) -> Any: ...  # dynamic
    @blocks("lock", when="reply")
    def inspect(
        self, code: str, cursor_pos: int | None = None, detail_level: int = 0, reply: bool = False, timeout: float
        | None = None
    ) -> Any: ...  # dynamic
    def history(
        self, raw: bool = True, output: bool = False, hist_access_type: str = "range", **kwargs: Any
    ) -> Any: ...  # dynamic
    @blocks("lock", when="reply")
    def kernel_info(self, reply: bool = False, timeout: float | None = None) -> Any: ...  # dynamic
    @blocks("lock", when="reply")
    def comm_info(
        self, target_name: str | None = None, reply: bool = False, timeout: float | None = None
    ) -> Any: ...  # dynamic
    @blocks("lock", when="reply")
    def is_complete(self, code: str, reply: bool = False, timeout: float | None = None) -> Any: ...  # dynamic
    @blocks("lock", when="reply")
    def shutdown(self, restart: bool = False, reply: bool = False, timeout: float | None = None) -> Any: ...  # dynamic
