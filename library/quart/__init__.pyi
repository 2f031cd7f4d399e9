"""quart: Flask's interface on asyncio; plain handlers run in threads."""

from typing import Any, Callable, TypeVar

from asyncward import entry_point, handles, runs_loop, suspends

_T = TypeVar("_T")

class _Scaffold:
    config: Any
    logger: Any
    @entry_point(context="loop", sync="thread")
    def route(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def get(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def post(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def put(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def delete(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def patch(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="loop")
    def websocket(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @handles("view_func", sync="thread")
    def add_url_rule(self, rule: str, endpoint: str | None = None, view_func: Any = None, **options: Any) -> None: ...
    @entry_point(context="loop", sync="thread")
    def before_request(self, f: _T) -> _T: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def after_request(self, f: _T) -> _T: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def teardown_request(self, f: _T) -> _T: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def context_processor(self, f: _T) -> _T: ...  # dynamic
    @entry_point(context="loop", sync="thread")
    def errorhandler(self, code_or_exception: Any) -> Callable[[_T], _T]: ...  # dynamic
    def register_blueprint(self, blueprint: Any, **options: Any) -> None: ...  # dynamic

class Quart(_Scaffold):
    def __init__(self, import_name: str, **kwargs: Any) -> None: ...  # dynamic
    @runs_loop()
    def run(self, host: str | None = None, port: int | None = None, debug: bool | None = None,
            **kwargs: Any) -> None: ...
    @suspends("always")
    async def run_task(self, host: str = "127.0.0.1", port: int = 5000, **kwargs: Any) -> None: ...  # dynamic
    # source: a coroutine function becomes a task, a plain one runs in a thread.
    @handles("func", sync="thread")
    def add_background_task(self, func: Any, *args: Any, **kwargs: Any) -> None: ...
    @entry_point(context="startup", sync="thread", many=False)
    def before_serving(self, func: _T) -> _T: ...
    @entry_point(context="startup", sync="thread", many=False)
    def after_serving(self, func: _T) -> _T: ...
    @entry_point(context="startup", many=False)
    def while_serving(self, func: _T) -> _T: ...
    def app_context(self) -> Any: ...
    def test_client(self, use_cookies: bool = True, **kwargs: Any) -> Any: ...

class Blueprint(_Scaffold):
    def __init__(self, name: str, import_name: str, **kwargs: Any) -> None: ...  # dynamic

class Response:  # dynamic
    status_code: int
    headers: Any
class Request:  # dynamic
    args: Any
    headers: Any
    method: str
    path: str
    @suspends("maybe")
    async def get_json(self, force: bool = False, silent: bool = False, cache: bool = True) -> Any: ...
    @suspends("maybe")
    async def get_data(self, cache: bool = True, as_text: bool = False, parse_form_data: bool = False) -> Any: ...
class Websocket:  # dynamic
    @suspends("maybe")
    async def receive(self) -> Any: ...
    @suspends("maybe")
    async def send(self, data: Any) -> None: ...
    @suspends("maybe")
    async def receive_json(self) -> Any: ...
    @suspends("maybe")
    async def send_json(self, *args: Any, **kwargs: Any) -> None: ...
    @suspends("maybe")
    async def accept(self, headers: Any = None, subprotocol: str | None = None) -> None: ...

request: Request
websocket: Websocket
session: Any
g: Any
current_app: Quart
def jsonify(*args: Any, **kwargs: Any) -> Response: ...
@suspends("maybe")
async def make_response(*args: Any) -> Response: ...
@suspends("maybe")
async def render_template(template_name_or_list: Any, **context: Any) -> str: ...
def redirect(location: str, code: int = 302) -> Response: ...
def abort(code: Any, *args: Any, **kwargs: Any) -> Any: ...
def url_for(endpoint: str, **values: Any) -> str: ...  # dynamic
@suspends("maybe")
async def send_file(*args: Any, **kwargs: Any) -> Response: ...  # dynamic
