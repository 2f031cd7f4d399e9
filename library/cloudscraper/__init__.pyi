"""cloudscraper: a session of requests that answers Cloudflare's questions."""

from typing import Any

import requests

from asyncward import blocks

# source: `class CloudScraper(Session)` of requests; its `request` sends, answers and sends again.
class CloudScraper(requests.Session):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @classmethod
    def create_scraper(cls, sess: Any = None, **kwargs: Any) -> CloudScraper: ...
    # source: both ask the page for its cookies.
    @classmethod
    @blocks("network")
    def get_tokens(cls, url: str, **kwargs: Any) -> Any: ...
    @classmethod
    @blocks("network")
    def get_cookie_string(cls, url: str, **kwargs: Any) -> Any: ...

def create_scraper(sess: Any = None, **kwargs: Any) -> CloudScraper: ...
def session(sess: Any = None, **kwargs: Any) -> CloudScraper: ...
# source: CloudScraper's class methods under the module's own name.
@blocks("network")
def get_tokens(url: str, **kwargs: Any) -> Any: ...
@blocks("network")
def get_cookie_string(url: str, **kwargs: Any) -> Any: ...
