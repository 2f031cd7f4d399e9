"""trafilatura: the text of web pages."""

from typing import Any

from asyncward import blocks

# source: downloads.py: urllib3 or pycurl, with retries, for at most DOWNLOAD_TIMEOUT (30 s) each.
@blocks("network", stall="bounded")
def fetch_url(url: str, no_ssl: bool = False, config: Any = ..., options: Any = None) -> str | None: ...
@blocks("network", stall="bounded")
def fetch_response(url: str, *, decode: bool = False, no_ssl: bool = False, with_headers: bool = False,
                   config: Any = ...) -> Any: ...
# source: core.py: parses the page with lxml and looks for its text, several times over where the first try finds little.
@blocks("cpu", stall="bounded")
def extract(filecontent: Any, url: str | None = None, record_id: str | None = None, fast: bool = False,
            no_fallback: bool = False, favor_precision: bool = False, favor_recall: bool = False,
            include_comments: bool = True, output_format: str = "txt", tei_validation: bool = False,
            target_language: str | None = None, include_tables: bool = True, include_images: bool = False,
            include_formatting: bool | None = None, include_links: bool = False, deduplicate: bool = False,
            date_extraction_params: dict[str, Any] | None = None, with_metadata: bool = False,
            only_with_metadata: bool = False, max_tree_size: int | None = None, url_blacklist: set[str] | None = None,
            author_blacklist: set[str] | None = None, settingsfile: str | None = None,
            prune_xpath: str | list[str] | None = None, config: Any = ..., options: Any = None) -> str | None: ...
@blocks("cpu", stall="bounded")
def extract_with_metadata(filecontent: Any, url: str | None = None, record_id: str | None = None, fast: bool = False,
                          favor_precision: bool = False, favor_recall: bool = False, include_comments: bool = True,
                          output_format: str = "txt", tei_validation: bool = False,
                          target_language: str | None = None, include_tables: bool = True,
                          include_images: bool = False, include_formatting: bool | None = None,
                          include_links: bool = False, deduplicate: bool = False,
                          date_extraction_params: dict[str, Any] | None = None, url_blacklist: set[str] | None = None,
                          author_blacklist: set[str] | None = None, settingsfile: str | None = None,
                          prune_xpath: str | list[str] | None = None, config: Any = ...,
                          options: Any = None) -> Any: ...
@blocks("cpu", stall="bounded")
def bare_extraction(filecontent: Any, url: str | None = None, fast: bool = False, no_fallback: bool = False,
                    favor_precision: bool = False, favor_recall: bool = False, include_comments: bool = True,
                    output_format: str = "python", target_language: str | None = None, include_tables: bool = True,
                    include_images: bool = False, include_formatting: bool | None = None, include_links: bool = False,
                    deduplicate: bool = False, date_extraction_params: dict[str, Any] | None = None,
                    with_metadata: bool = False, only_with_metadata: bool = False, max_tree_size: int | None = None,
                    url_blacklist: set[str] | None = None, author_blacklist: set[str] | None = None,
                    as_dict: bool = False, prune_xpath: str | list[str] | None = None, config: Any = ...,
                    options: Any = None) -> Any: ...
@blocks("cpu", stall="bounded")
def baseline(filecontent: Any) -> Any: ...
def extract_metadata(filecontent: Any, default_url: str | None = None, date_config: dict[str, Any] | None = None,
                     extensive: bool = True, author_blacklist: set[str] | None = None) -> Any: ...
def html2txt(content: Any, clean: bool = True) -> str: ...
def load_html(htmlobject: Any) -> Any: ...
