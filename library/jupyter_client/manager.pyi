"""jupyter_client.manager."""

from typing import Any

from asyncward import blocks, suspends

from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.blocking.client import BlockingKernelClient

# source: run_sync of the same coroutine functions: starts, stops and waits for a process.
class KernelManager:
    kernel_name: Any
    has_kernel: bool
    owns_kernel: bool
    ipykernel: bool
    connection_file: Any  # dynamic
    kernel_spec: Any
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def client(self, **kwargs: Any) -> BlockingKernelClient: ...
    def start_restarter(self) -> None: ...
    def stop_restarter(self) -> None: ...
    def add_restart_callback(self, callback: Any, event: str = "restart") -> None: ...
    def remove_restart_callback(self, callback: Any, event: str = "restart") -> None: ...
    def format_kernel_cmd(self, extra_arguments: list[str] | None = None) -> list[str]: ...
    @blocks("subprocess", stall="bounded", twin="jupyter_client.manager.AsyncKernelManager.start_kernel")
    def start_kernel(self, **kw: Any) -> None: ...
    @blocks("subprocess", stall="bounded", twin="jupyter_client.manager.AsyncKernelManager.shutdown_kernel")
    def shutdown_kernel(self, now: bool = False, restart: bool = False) -> None: ...
    @blocks("subprocess", stall="bounded", twin="jupyter_client.manager.AsyncKernelManager.restart_kernel")
    def restart_kernel(self, now: bool = False, newports: bool = False, **kw: Any) -> None: ...
    @blocks("subprocess", stall="bounded", twin="jupyter_client.manager.AsyncKernelManager.interrupt_kernel")
    def interrupt_kernel(self) -> None: ...
    @blocks("subprocess", stall="bounded", twin="jupyter_client.manager.AsyncKernelManager.signal_kernel")
    def signal_kernel(self, signum: int) -> None: ...
    @blocks("subprocess", stall="bounded", twin="jupyter_client.manager.AsyncKernelManager.request_shutdown")
    def request_shutdown(self, restart: bool = False) -> None: ...
    @blocks("subprocess", stall="bounded", twin="jupyter_client.manager.AsyncKernelManager.finish_shutdown")
    def finish_shutdown(self, waittime: float | None = None, pollinterval: float = 0.1, restart: bool = False) -> None: ...
    @blocks("subprocess", stall="bounded", twin="jupyter_client.manager.AsyncKernelManager.cleanup_resources")
    def cleanup_resources(self, restart: bool = False) -> None: ...
    def is_alive(self) -> bool: ...

class AsyncKernelManager(KernelManager):
    def client(self, **kwargs: Any) -> AsyncKernelClient: ...
    @suspends("maybe")
    async def start_kernel(self, **kw: Any) -> None: ...  # dynamic
    @suspends("maybe")
    async def shutdown_kernel(self, now: bool = False, restart: bool = False) -> None: ...  # dynamic
    @suspends("maybe")
    async def restart_kernel(self, now: bool = False, newports: bool = False, **kw: Any) -> None: ...  # dynamic
    @suspends("maybe")
    async def interrupt_kernel(self) -> None: ...  # dynamic
    @suspends("maybe")
    async def signal_kernel(self, signum: int) -> None: ...  # dynamic
    @suspends("maybe")
    async def request_shutdown(self, restart: bool = False) -> None: ...  # dynamic
    @suspends("maybe")
    async def finish_shutdown(self, waittime: float | None = None, pollinterval: float = 0.1, restart: bool = False) -> None: ...  # dynamic
    @suspends("maybe")
    async def cleanup_resources(self, restart: bool = False) -> None: ...  # dynamic
    @suspends("maybe")
    async def is_alive(self) -> bool: ...  # dynamic

@blocks("subprocess", stall="bounded", twin="jupyter_client.manager.start_new_async_kernel")
def start_new_kernel(startup_timeout: float = 60, kernel_name: str = "python",
                     **kwargs: Any) -> tuple[KernelManager, BlockingKernelClient]: ...
@suspends("always")
async def start_new_async_kernel(startup_timeout: float = 60, kernel_name: str = "python",
                     **kwargs: Any) -> tuple[AsyncKernelManager, AsyncKernelClient]: ...
class _RunKernel:
    @blocks("subprocess", stall="bounded")
    def __enter__(self) -> BlockingKernelClient: ...
    @blocks("subprocess", stall="bounded")
    def __exit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> None: ...
def run_kernel(**kwargs: Any) -> _RunKernel: ...
