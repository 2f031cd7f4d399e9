"""spacy.cli."""

from typing import Any

from asyncward import blocks

# source: runs pip for the package of the pipeline.
@blocks("subprocess")
def download(
    model: str, direct: bool = False, sdist: bool = False, custom_url: str | None = None, *pip_args: Any
) -> None: ...
