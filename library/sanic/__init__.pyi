"""sanic: handlers run on the loop, plain ones too."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, handles, runs_loop, spawns, suspends

_T = TypeVar("_T")

class _Routes:
    @entry_point(context="loop", sync="loop")
    def route(self, uri: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def get(self, uri: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def post(self, uri: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def put(self, uri: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def delete(self, uri: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def patch(self, uri: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def head(self, uri: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def options(self, uri: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def websocket(self, uri: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @handles("handler")
    def add_route(self, handler: Any, uri: str, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def middleware(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def on_request(self, middleware: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def on_response(self, middleware: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="loop", sync="loop")
    def exception(self, *exceptions: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="startup", sync="startup", many=False)
    def listener(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="startup", sync="startup", many=False)
    def before_server_start(self, listener: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="startup", sync="startup", many=False)
    def after_server_start(self, listener: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="startup", sync="startup", many=False)
    def before_server_stop(self, listener: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="startup", sync="startup", many=False)
    def after_server_stop(self, listener: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="startup", sync="startup", many=False)
    def main_process_start(self, listener: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @entry_point(context="startup", sync="startup", many=False)
    def main_process_stop(self, listener: Any = None, **kwargs: Any) -> Any: ...  # dynamic

class Sanic(_Routes):
    ctx: Any
    config: Any
    name: str  # dynamic
    def __init__(self, name: str, **kwargs: Any) -> None: ...  # dynamic
    @runs_loop()
    def run(self, host: str | None = None, port: int | None = None, **kwargs: Any) -> None: ...  # dynamic
    # doc: the app keeps the task.
    @spawns("task", retained=True)
    def add_task(self, task: Any, *, name: str | None = None, register: bool = True) -> Any: ...
    def blueprint(self, blueprint: Any, **kwargs: Any) -> None: ...  # dynamic
    @staticmethod
    def get_app(name: str | None = None, *, force_create: bool = False) -> Sanic: ...  # dynamic

class Blueprint(_Routes):
    def __init__(self, name: str, url_prefix: str | None = None, **kwargs: Any) -> None: ...  # dynamic

class Request:  # dynamic
    app: Sanic
    args: Any
    json: Any
    form: Any
    files: Any
    headers: Any
    method: str
    path: str
    ctx: Any
    body: bytes
    @suspends("maybe")
    async def receive_body(self) -> None: ...
    @suspends("maybe")
    async def respond(self, response: Any = None, *, status: int = 200, headers: Any = None,
                      content_type: Any = None) -> Any: ...

class Websocket:  # dynamic
    @suspends("maybe")
    async def recv(self, timeout: float | None = None) -> Any: ...
    @suspends("maybe")
    async def send(self, message: Any) -> None: ...
    @suspends("maybe")
    async def close(self, code: int = 1000, reason: str = "") -> None: ...

class HTTPResponse: ...  # dynamic
def json(body: Any, status: int = 200, headers: Any = None, **kwargs: Any) -> HTTPResponse: ...  # dynamic
def text(body: str, status: int = 200, headers: Any = None, **kwargs: Any) -> HTTPResponse: ...  # dynamic
def html(body: Any, status: int = 200, headers: Any = None) -> HTTPResponse: ...  # dynamic
def redirect(to: str, headers: Any = None, status: int = 302, **kwargs: Any) -> HTTPResponse: ...  # dynamic
@suspends("maybe")
async def file(location: Any, **kwargs: Any) -> HTTPResponse: ...  # dynamic
