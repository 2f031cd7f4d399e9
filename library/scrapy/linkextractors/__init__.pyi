"""scrapy.linkextractors: they read what was received."""

from typing import Any

from scrapy.http import TextResponse

class LinkExtractor:
    def __init__(
        self, allow: Any = (), deny: Any = (), allow_domains: Any = (), deny_domains: Any = (),
        restrict_xpaths: Any = (), tags: Any = ("a", "area"), attrs: Any = ("href",), canonicalize: bool = False,
        unique: bool = True, process_value: Any = None, deny_extensions: Any = None, restrict_css: Any = (),
        strip: bool = True, restrict_text: Any = None
    ) -> None: ...
    def matches(self, url: str) -> bool: ...
    def extract_links(self, response: TextResponse) -> list[Any]: ...
