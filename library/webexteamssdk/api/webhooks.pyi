"""webexteamssdk.api.webhooks."""

from typing import Any

from asyncward import blocks

# source: restsession.py: each of them sends a request on a session of requests; lists are read page by page.
class WebhooksAPI:
    def __init__(self, session: Any, object_factory: Any) -> None: ...
    @blocks("network")
    def list(self, max: Any = 100, **request_parameters: Any) -> Any: ...
    @blocks("network")
    def create(
        self, name: Any, targetUrl: Any, resource: Any, event: Any, filter: Any = None, secret: Any = None,
        **request_parameters: Any
    ) -> Any: ...
    @blocks("network")
    def get(self, webhookId: Any) -> Any: ...
    @blocks("network")
    def update(self, webhookId: Any, name: Any = None, targetUrl: Any = None, **request_parameters: Any) -> Any: ...
    @blocks("network")
    def delete(self, webhookId: Any) -> Any: ...
