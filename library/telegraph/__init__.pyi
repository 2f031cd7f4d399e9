"""telegraph: pages of telegra.ph."""

from typing import Any

from asyncward import blocks

from telegraph.api import Telegraph as Telegraph

# source: upload.py: one request by requests.
@blocks("network", twin="telegraph.aio.Telegraph.upload_file")
def upload_file(f: Any) -> list[str]: ...
