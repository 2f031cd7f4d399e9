"""scrapy.spiders: what is below Spider; all of it runs in the reactor's thread."""

from typing import Any, Iterable, Sequence

from asyncward import dispatches, entry_point, gives, handles
from scrapy import Spider as Spider
from scrapy.http import Request, Response, TextResponse

class Rule:
    # source: spiders/crawl.py: a text names a method of the spider.
    @handles("callback", "process_links", "process_request", "errback")
    @gives("TextResponse", to="callback")
    def __init__(
        self, link_extractor: Any = None, callback: Any = None, cb_kwargs: dict[str, Any] | None = None,
        follow: bool | None = None, process_links: Any = None, process_request: Any = None, errback: Any = None
    ) -> None: ...

# doc: rules name their callbacks by text, as a rule `parse_item`, for `parse` itself is taken.
@dispatches("parse_")
class CrawlSpider(Spider):
    rules: Sequence[Rule]
    def __init__(self, *a: Any, **kw: Any) -> None: ...
    @entry_point(context="loop")
    def parse_start_url(self, response: TextResponse, **kwargs: Any) -> Any: ...
    @entry_point(context="loop")
    def process_results(self, response: Response, results: Iterable[Any]) -> Any: ...
    async def parse_with_rules(
        self, response: Response, callback: Any, cb_kwargs: dict[str, Any], follow: bool = True
    ) -> Any: ...

class XMLFeedSpider(Spider):
    iterator: str
    itertag: str
    namespaces: Sequence[tuple[str, str]]
    @entry_point(context="loop")
    def process_results(self, response: Response, results: Iterable[Any]) -> Iterable[Any]: ...
    @entry_point(context="loop")
    def adapt_response(self, response: Response) -> Response: ...
    @entry_point(context="loop")
    def parse_node(self, response: TextResponse, selector: Any) -> Any: ...
    @entry_point(context="loop")
    def parse_nodes(self, response: TextResponse, nodes: Iterable[Any]) -> Any: ...

class CSVFeedSpider(Spider):
    delimiter: str | None
    quotechar: str | None
    headers: list[str] | None
    @entry_point(context="loop")
    def process_results(self, response: Response, results: Iterable[Any]) -> Iterable[Any]: ...
    @entry_point(context="loop")
    def adapt_response(self, response: Response) -> Response: ...
    @entry_point(context="loop")
    def parse_row(self, response: TextResponse, row: dict[str, str]) -> Any: ...
    @entry_point(context="loop")
    def parse_rows(self, response: TextResponse) -> Any: ...

# doc: sitemap_rules name their callbacks by text.
@dispatches("parse_")
class SitemapSpider(Spider):
    sitemap_urls: Sequence[str]
    sitemap_rules: Sequence[tuple[Any, Any]]
    sitemap_follow: Sequence[Any]
    sitemap_alternate_links: bool
    def __init__(self, *a: Any, **kw: Any) -> None: ...
    @entry_point(context="loop")
    def sitemap_filter(self, entries: Iterable[dict[str, Any]]) -> Iterable[dict[str, Any]]: ...
