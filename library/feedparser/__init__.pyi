"""feedparser."""

from typing import Any

from asyncward import blocks

class FeedParserDict(dict[str, Any]):
    def __getattr__(self, key: str) -> Any: ...
# doc: "Parse a feed from a URL, file, stream, or string": which of them is not known here, so that only the parsing counts.
@blocks("cpu", stall="small")
def parse(url_file_stream_or_string: Any, *args: Any, **kwargs: Any) -> FeedParserDict: ...
