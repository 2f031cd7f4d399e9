"""wikipedia: each lookup is a request on the calling thread."""

from typing import Any

from asyncward import blocks

# source: wikipedia.py: `_wiki_request` asks the encyclopedia with requests.
@blocks("network")
def search(query: str, results: int = 10, suggestion: bool = False) -> Any: ...
@blocks("network")
def summary(title: str, sentences: int = 0, chars: int = 0, auto_suggest: bool = True, redirect: bool = True) -> str: ...
@blocks("network")
def page(title: Any = None, pageid: Any = None, auto_suggest: bool = True, redirect: bool = True, preload: bool = False) -> Any: ...
def set_lang(prefix: str) -> None: ...
