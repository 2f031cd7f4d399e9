"""flask: views run in the server's worker threads; an `async def` view runs in a loop of its own, one request at a time."""

from typing import Any, Callable, TypeVar

from asyncward import blocks, entry_point, handles

_T = TypeVar("_T")

# source: app.py: `ensure_sync` wraps coroutine functions with `async_to_sync` of asgiref.
class _Scaffold:
    config: Any
    logger: Any
    @entry_point(context="worker", sync="worker")
    def route(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="worker", sync="worker")
    def get(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="worker", sync="worker")
    def post(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="worker", sync="worker")
    def put(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="worker", sync="worker")
    def delete(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @entry_point(context="worker", sync="worker")
    def patch(self, rule: str, **options: Any) -> Callable[[_T], _T]: ...  # dynamic
    @handles("view_func", on="worker", sync="worker")
    def add_url_rule(self, rule: str, endpoint: str | None = None, view_func: Any = None, **options: Any) -> None: ...
    @entry_point(context="worker", sync="worker")
    def before_request(self, f: _T) -> _T: ...  # dynamic
    @entry_point(context="worker", sync="worker")
    def after_request(self, f: _T) -> _T: ...  # dynamic
    @entry_point(context="worker", sync="worker")
    def teardown_request(self, f: _T) -> _T: ...  # dynamic
    @entry_point(context="worker", sync="worker")
    def context_processor(self, f: _T) -> _T: ...  # dynamic
    @entry_point(context="worker", sync="worker")
    def errorhandler(self, code_or_exception: Any) -> Callable[[_T], _T]: ...  # dynamic
    def register_blueprint(self, blueprint: Any, **options: Any) -> None: ...  # dynamic
    def ensure_sync(self, func: _T) -> _T: ...

class Flask(_Scaffold):
    def __init__(self, import_name: str, **kwargs: Any) -> None: ...  # dynamic
    @blocks("network")
    def run(self, host: str | None = None, port: int | None = None, debug: bool | None = None, load_dotenv: bool = True,
            **options: Any) -> None: ...
    def app_context(self) -> Any: ...
    def test_request_context(self, *args: Any, **kwargs: Any) -> Any: ...
    def test_client(self, use_cookies: bool = True, **kwargs: Any) -> Any: ...

class Blueprint(_Scaffold):
    def __init__(self, name: str, import_name: str, **kwargs: Any) -> None: ...  # dynamic

class Response:  # dynamic
    status_code: int
    headers: Any
    data: bytes
    def __init__(self, response: Any = None, status: Any = None, headers: Any = None, mimetype: Any = None,
                 content_type: Any = None) -> None: ...
    def get_json(self, force: bool = False, silent: bool = False) -> Any: ...
    def set_cookie(self, key: str, value: str = "", **kwargs: Any) -> None: ...

class Request:  # dynamic
    args: Any
    form: Any
    files: Any
    headers: Any
    method: str
    path: str
    json: Any
    cookies: Any
    remote_addr: str | None
    def get_json(self, force: bool = False, silent: bool = False, cache: bool = True) -> Any: ...
    def get_data(self, cache: bool = True, as_text: bool = False) -> Any: ...

request: Request
session: Any
g: Any
current_app: Flask
def jsonify(*args: Any, **kwargs: Any) -> Response: ...
def make_response(*args: Any) -> Response: ...
def redirect(location: str, code: int = 302, Response: Any = None) -> Response: ...
def abort(code: Any, *args: Any, **kwargs: Any) -> Any: ...
def url_for(endpoint: str, **values: Any) -> str: ...  # dynamic
@blocks("file", stall="small")
def render_template(template_name_or_list: Any, **context: Any) -> str: ...
def send_file(path_or_file: Any, **kwargs: Any) -> Response: ...  # dynamic
def send_from_directory(directory: Any, path: Any, **kwargs: Any) -> Response: ...
def flash(message: str, category: str = "message") -> None: ...
def stream_with_context(generator_or_function: Any) -> Any: ...
def has_request_context() -> bool: ...
