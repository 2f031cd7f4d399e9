"""modelscope.hub.snapshot_download."""

from typing import Any

from asyncward import blocks

# source: hub/snapshot_download.py: downloads a whole repository from the hub.
@blocks("network", unless="local_files_only == True")
def snapshot_download(model_id: str | None = None, revision: str | None = None, cache_dir: Any = None,
                      user_agent: dict | str | None = None, local_files_only: bool | None = False,
                      cookies: Any = None, ignore_file_pattern: str | list[str] | None = None,
                      allow_file_pattern: str | list[str] | None = None, local_dir: str | None = None,
                      allow_patterns: list[str] | str | None = None, ignore_patterns: list[str] | str | None = None,
                      max_workers: int | None = None, repo_id: str | None = None, repo_type: str | None = None,
                      token: str | None = None, endpoint: str | None = None) -> str: ...
@blocks("network")
def dataset_snapshot_download(dataset_id: str | None = None, revision: str | None = None, cache_dir: Any = None,
                              local_dir: str | None = None, allow_file_pattern: str | list[str] | None = None,
                              ignore_file_pattern: str | list[str] | None = None,
                              allow_patterns: list[str] | str | None = None,
                              ignore_patterns: list[str] | str | None = None, max_workers: int | None = None,
                              cookies: Any = None, repo_id: str | None = None, token: str | None = None,
                              endpoint: str | None = None) -> str: ...
