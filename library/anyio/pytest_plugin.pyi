"""anyio.pytest_plugin: coroutine tests and fixtures of tests that are marked `anyio`."""

from typing import Any

from asyncward import entry_point

# doc (testing): the plugin calls coroutine fixtures on the loop of the test's backend.
@entry_point(context="test", many=False)
def anyio_backend(request: Any) -> Any: ...  # dynamic
def anyio_backend_name(anyio_backend: Any) -> str: ...  # dynamic
def anyio_backend_options(anyio_backend: Any) -> dict[str, Any]: ...  # dynamic

class FreePortFactory:
    def __init__(self, kind: Any) -> None: ...
    @property
    def kind(self) -> Any: ...
    # source: binds a socket to a free port and closes it again; nothing is sent.
    def __call__(self, family: Any = None) -> int: ...

def get_runner(backend_name: str, backend_options: Any) -> Any: ...
def extract_backend_and_options(backend: object) -> tuple[str, dict[str, Any]]: ...
