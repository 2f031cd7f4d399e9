"""modelscope.hub.file_download."""

from typing import Any

from asyncward import blocks

# source: hub/file_download.py: asks the hub for the revision, and downloads.
@blocks("network", unless="local_files_only == True")
def model_file_download(model_id: str, file_path: str, revision: str | None = None, *, cache_dir: str | None = None,
                        local_dir: str | None = None, cookies: dict | None = None, token: str | None = None,
                        endpoint: str | None = None, local_files_only: bool = False,
                        user_agent: Any = None) -> str: ...
