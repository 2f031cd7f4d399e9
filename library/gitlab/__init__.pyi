"""gitlab (python-gitlab): each question is an exchange with requests."""

from typing import Any, Self, Sequence

from asyncward import blocks

class GitlabError(Exception): ...
class GitlabHttpError(GitlabError): ...
class GitlabAuthenticationError(GitlabError): ...
class GitlabGetError(GitlabError): ...
class GitlabCreateError(GitlabError): ...

# source: gitlab/mixins.py: the managers and objects that an attribute names send one request for each of these.
class _Object:  # dynamic
    id: Any  # dynamic
    attributes: dict[str, Any]  # dynamic
    @blocks("network")
    def save(self, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete(self, **kwargs: Any) -> None: ...  # dynamic
    @blocks("network")
    def refresh(self, **kwargs: Any) -> None: ...  # dynamic

class _Manager:  # dynamic
    @blocks("network", unless="lazy")
    def get(self, id: Any, lazy: bool = False, **kwargs: Any) -> _Object: ...  # dynamic
    @blocks("network")
    def list(self, **kwargs: Any) -> Sequence[_Object]: ...  # dynamic
    @blocks("network")
    def create(self, data: Any = None, **kwargs: Any) -> _Object: ...  # dynamic
    @blocks("network")
    def update(self, id: Any = None, new_data: Any = None, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network")
    def delete(self, id: Any = None, **kwargs: Any) -> None: ...  # dynamic

class Gitlab:
    projects: _Manager
    groups: _Manager
    users: _Manager
    runners: _Manager
    issues: _Manager
    mergerequests: _Manager
    snippets: _Manager
    hooks: _Manager
    deploykeys: _Manager
    keys: _Manager
    namespaces: _Manager
    todos: _Manager
    events: _Manager
    def __init__(
        self, url: str | None = None, private_token: str | None = None, oauth_token: str | None = None,
        job_token: str | None = None, ssl_verify: bool | str = True, http_username: str | None = None,
        http_password: str | None = None, timeout: float | None = None, api_version: str = "4", session: Any = None,
        per_page: int | None = None, pagination: str | None = None, order_by: str | None = None,
        user_agent: str = ..., retry_transient_errors: bool = False, keep_base_url: bool = False
    ) -> None: ...
    def __enter__(self) -> Gitlab: ...
    def __exit__(self, *args: Any) -> None: ...
    @property
    def url(self) -> str: ...
    @property
    def api_url(self) -> str: ...
    @property
    def api_version(self) -> str: ...
    @classmethod
    @blocks("file", stall="small")
    def from_config(cls, gitlab_id: str | None = None, config_files: list[str] | None = None) -> Gitlab: ...
    @classmethod
    def merge_config(cls, options: dict[str, Any], gitlab_id: str | None = None, config_files: list[str] | None = None) -> Gitlab: ...
    @blocks("network")
    def auth(self) -> None: ...
    @blocks("network")
    def version(self) -> tuple[str, str]: ...
    @blocks("network")
    def lint(self, content: str, **kwargs: Any) -> tuple[bool, list[str]]: ...
    @blocks("network")
    def markdown(self, text: str, gfm: bool = False, project: str | None = None, **kwargs: Any) -> str: ...
    @blocks("network")
    def get_license(self, **kwargs: Any) -> dict[str, str | dict[str, str]]: ...
    @blocks("network")
    def set_license(self, license: str, **kwargs: Any) -> dict[str, Any]: ...
    @staticmethod
    def enable_debug() -> None: ...
    @blocks("network")
    def http_request(
        self, verb: str, path: str, query_data: dict[str, Any] | None = None,
        post_data: dict[str, Any] | bytes | None = None, raw: bool = False, streamed: bool = False,
        files: dict[str, Any] | None = None, timeout: float | None = None, obey_rate_limit: bool = True,
        retry_transient_errors: bool | None = None, max_retries: int = 10, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def http_get(
        self, path: str, query_data: dict[str, Any] | None = None, streamed: bool = False, raw: bool = False,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def http_head(self, path: str, query_data: dict[str, Any] | None = None, **kwargs: Any) -> Any: ...
    @blocks("network")
    def http_list(
        self, path: str, query_data: dict[str, Any] | None = None, *, as_list: bool | None = None,
        iterator: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def http_post(
        self, path: str, query_data: dict[str, Any] | None = None, post_data: dict[str, Any] | None = None,
        raw: bool = False, files: dict[str, Any] | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def http_put(
        self, path: str, query_data: dict[str, Any] | None = None, post_data: dict[str, Any] | bytes | None = None,
        raw: bool = False, files: dict[str, Any] | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def http_delete(self, path: str, **kwargs: Any) -> Any: ...
    @blocks("network")
    def search(self, scope: str, search: str, **kwargs: Any) -> Any: ...
