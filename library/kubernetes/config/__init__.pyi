"""kubernetes.config."""

from typing import Any

from asyncward import blocks

@blocks("file", stall="small")
def load_kube_config(**kwargs: Any) -> None: ...
@blocks("file", stall="small")
def load_incluster_config(**kwargs: Any) -> None: ...  # dynamic
@blocks("file", stall="small")
def load_config(**kwargs: Any) -> None: ...
