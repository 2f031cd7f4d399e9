"""imgkit: runs the program wkhtmltoimage and waits for it."""

from typing import Any

from asyncward import blocks

# source: imgkit.py: to_img starts wkhtmltoimage with Popen and waits in communicate.
@blocks("subprocess")
def from_url(url: Any, output_path: Any, options: Any = None, toc: Any = None, cover: Any = None,
             config: Any = None, cover_first: Any = None) -> Any: ...
@blocks("subprocess")
def from_file(filename: Any, output_path: Any, options: Any = None, toc: Any = None, cover: Any = None, css: Any = None,
              config: Any = None, cover_first: Any = None) -> Any: ...
@blocks("subprocess")
def from_string(string: Any, output_path: Any, options: Any = None, toc: Any = None, cover: Any = None,
                css: Any = None, config: Any = None, cover_first: Any = None) -> Any: ...
def config(**kwargs: Any) -> Any: ...

class IMGKit:
    def __init__(self, url_or_file: Any, source_type: str, options: Any = None, config: Any = None,
                 **kwargs: Any) -> None: ...
    def command(self, path: str | None = None) -> list[str]: ...
    @blocks("subprocess")
    def to_img(self, path: str | None = None) -> Any: ...
