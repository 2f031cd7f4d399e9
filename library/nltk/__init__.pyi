"""nltk: computes on the calling thread; models and corpora are read from files at the first use."""

from typing import Any

from asyncward import blocks
from . import tokenize as tokenize

# source: nltk/downloader.py: urllib, into a folder.
@blocks("network")
def download(
    info_or_id: Any = None, download_dir: Any = None, quiet: bool = False, force: bool = False, prefix: str = "[nltk_data] ", halt_on_error: bool = True,
    raise_on_error: bool = False, print_error_to: Any = ...
) -> bool: ...  # dynamic
@blocks("cpu", stall="bounded")
def sent_tokenize(text: str, language: str = "english") -> list[str]: ...
@blocks("cpu", stall="bounded")
def word_tokenize(text: str, language: str = "english", preserve_line: bool = False) -> list[str]: ...
@blocks("cpu", stall="bounded")
def pos_tag(tokens: Any, tagset: Any = None, lang: str = "eng") -> list[tuple[str, str]]: ...
@blocks("cpu", stall="bounded")
def pos_tag_sents(sentences: Any, tagset: Any = None, lang: str = "eng") -> list[Any]: ...
@blocks("cpu", stall="bounded")
def ne_chunk(tagged_tokens: Any, binary: bool = False) -> Any: ...
