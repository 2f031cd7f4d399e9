"""exa_py.api: the clients."""

from typing import Any

from asyncward import blocks, suspends

class Result:
    url: str
    id: str
    title: str | None
    score: float | None
    published_date: str | None
    author: str | None
    image: str | None
    favicon: str | None
    text: str | None
    summary: str | None
    highlights: list[str] | None
class SearchResponse:
    results: list[Result]
    resolved_search_type: str | None
    statuses: list[Any] | None
    cost_dollars: Any
class AnswerResponse:
    answer: Any
    citations: list[Any]

# source: api.py: Exa sends with requests and waits for the answer, AsyncExa with httpx.
class Exa:
    base_url: str
    headers: dict[str, str]
    def __init__(self, api_key: str | None = None, base_url: str = "https://api.exa.ai",
                 user_agent: str | None = None) -> None: ...
    @blocks("network", twin="exa_py.AsyncExa.async_request")
    def request(self, endpoint: str, data: dict[str, Any] | str | None = None, method: str = "POST",
                params: dict[str, Any] | None = None, headers: dict[str, str] | None = None) -> Any: ...
    @blocks("network", twin="exa_py.AsyncExa.search")
    def search(self, query: str, *, stream: bool | None = False, contents: Any = None, num_results: int | None = None,
               include_domains: list[str] | None = None, exclude_domains: list[str] | None = None,
               start_crawl_date: str | None = None, end_crawl_date: str | None = None,
               start_published_date: str | None = None, end_published_date: str | None = None,
               include_text: list[str] | None = None, exclude_text: list[str] | None = None, type: Any = None,
               category: Any = None, flags: list[str] | None = None, moderation: bool | None = None,
               user_location: str | None = None, additional_queries: list[str] | None = None,
               system_prompt: str | None = None, output_schema: Any = None) -> SearchResponse: ...
    @blocks("network", twin="exa_py.AsyncExa.search_and_contents")
    def search_and_contents(self, query: str, **kwargs: Any) -> SearchResponse: ...
    @blocks("network", twin="exa_py.AsyncExa.get_contents")
    def get_contents(self, urls: str | list[str] | list[Any], **kwargs: Any) -> SearchResponse: ...
    @blocks("network", twin="exa_py.AsyncExa.find_similar")
    def find_similar(self, url: str, *, contents: Any = None, num_results: int | None = None,
                     include_domains: list[str] | None = None, exclude_domains: list[str] | None = None,
                     start_crawl_date: str | None = None, end_crawl_date: str | None = None,
                     start_published_date: str | None = None, end_published_date: str | None = None,
                     include_text: list[str] | None = None, exclude_text: list[str] | None = None,
                     exclude_source_domain: bool | None = None, category: Any = None,
                     flags: list[str] | None = None) -> SearchResponse: ...
    @blocks("network", twin="exa_py.AsyncExa.find_similar_and_contents")
    def find_similar_and_contents(self, url: str, **kwargs: Any) -> SearchResponse: ...
    @blocks("network", twin="exa_py.AsyncExa.answer")
    def answer(self, query: str, *, stream: bool | None = False, text: bool | None = False,
               system_prompt: str | None = None, model: Any = None, output_schema: Any = None,
               user_location: str | None = None) -> Any: ...
    @blocks("network", twin="exa_py.AsyncExa.stream_answer")
    def stream_answer(self, query: str, *, text: bool = False, system_prompt: str | None = None, model: Any = None,
                      output_schema: Any = None, user_location: str | None = None) -> Any: ...

class AsyncExa:
    def __init__(self, api_key: str | None = None, api_base: str = "https://api.exa.ai") -> None: ...
    @suspends("always")
    async def async_request(self, endpoint: str, data: Any = None, method: str = "POST", params: Any = None,
                            headers: dict[str, str] | None = None) -> Any: ...
    @suspends("always")
    async def search(self, query: str, *, stream: bool | None = False, contents: Any = None,
                     num_results: int | None = None, include_domains: list[str] | None = None,
                     exclude_domains: list[str] | None = None, start_crawl_date: str | None = None,
                     end_crawl_date: str | None = None, start_published_date: str | None = None,
                     end_published_date: str | None = None, include_text: list[str] | None = None,
                     exclude_text: list[str] | None = None, type: Any = None, category: Any = None,
                     flags: list[str] | None = None, moderation: bool | None = None, user_location: str | None = None,
                     additional_queries: list[str] | None = None, system_prompt: str | None = None,
                     output_schema: Any = None) -> SearchResponse: ...
    @suspends("always")
    async def search_and_contents(self, query: str, **kwargs: Any) -> SearchResponse: ...
    @suspends("always")
    async def get_contents(self, urls: str | list[str] | list[Any], **kwargs: Any) -> SearchResponse: ...
    @suspends("always")
    async def find_similar(self, url: str, *, contents: Any = None, num_results: int | None = None,
                           include_domains: list[str] | None = None, exclude_domains: list[str] | None = None,
                           start_crawl_date: str | None = None, end_crawl_date: str | None = None,
                           start_published_date: str | None = None, end_published_date: str | None = None,
                           include_text: list[str] | None = None, exclude_text: list[str] | None = None,
                           exclude_source_domain: bool | None = None, category: Any = None,
                           flags: list[str] | None = None) -> SearchResponse: ...
    @suspends("always")
    async def find_similar_and_contents(self, url: str, **kwargs: Any) -> SearchResponse: ...
    @suspends("always")
    async def answer(self, query: str, *, stream: bool | None = False, text: bool | None = False,
                     system_prompt: str | None = None, model: Any = None, output_schema: Any = None,
                     user_location: str | None = None) -> Any: ...
    @suspends("always")
    async def stream_answer(self, query: str, *, text: bool = False, system_prompt: str | None = None,
                            model: Any = None, output_schema: Any = None,
                            user_location: str | None = None) -> Any: ...
