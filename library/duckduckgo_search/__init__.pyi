"""duckduckgo_search: searches on the calling thread."""

from typing import Any, Self

from asyncward import blocks

# source: each is one request or several, with pauses of time.sleep between them.
class DDGS:
    sleep_timestamp: Any
    client: Any
    timeout: Any
    headers: Any
    proxy: str | None
    def __init__(
        self, headers: dict[str, str] | None = None, proxy: str | None = None,
        proxies: dict[str, str] | str | None = None, timeout: int | None = 10, verify: bool = True
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any = None, exc_val: Any = None, exc_tb: Any = None) -> None: ...
    @property
    def parser(self) -> Any: ...
    @blocks("network")
    def text(
        self, keywords: str, region: str | None = None, safesearch: str = "moderate", timelimit: str | None = None,
        backend: str = "auto", max_results: int | None = None
    ) -> list[dict[str, str]]: ...
    @blocks("network")
    def images(
        self, keywords: str, region: str = "us-en", safesearch: str = "moderate", timelimit: str | None = None,
        size: str | None = None, color: str | None = None, type_image: str | None = None, layout: str | None = None,
        license_image: str | None = None, max_results: int | None = None
    ) -> list[dict[str, str]]: ...
    @blocks("network")
    def videos(
        self, keywords: str, region: str = "us-en", safesearch: str = "moderate", timelimit: str | None = None,
        resolution: str | None = None, duration: str | None = None, license_videos: str | None = None,
        max_results: int | None = None
    ) -> list[dict[str, str]]: ...
    @blocks("network")
    def news(
        self, keywords: str, region: str = "us-en", safesearch: str = "moderate", timelimit: str | None = None,
        max_results: int | None = None
    ) -> list[dict[str, str]]: ...
