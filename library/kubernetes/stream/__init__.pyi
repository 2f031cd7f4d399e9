"""kubernetes.stream: commands in a pod, by a websocket."""

from typing import Any, Callable

from asyncward import blocks

# source: base/stream/ws_client.py, websocket_call: waits until the server has taken the websocket, and for the end of the command but for `_preload_content=False`.
@blocks("network")
def stream(api_method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any: ...  # dynamic
@blocks("network")
def portforward(api_method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any: ...  # dynamic
