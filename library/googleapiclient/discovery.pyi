"""googleapiclient.discovery: the methods of a service are made from its description; each call of one makes a request, which `execute` sends."""

from typing import Any

from asyncward import blocks, versions
from googleapiclient.http import BatchHttpRequest, HttpRequest

class _Method:  # dynamic
    def __call__(self, *args: Any, **kwargs: Any) -> _Made: ...  # dynamic

class Resource:
    def __init__(
        self, http: Any, baseUrl: Any, model: Any, requestBuilder: Any, developerKey: Any, resourceDesc: Any, rootDesc: Any, schema: Any
    ) -> None: ...
    def new_batch_http_request(self, callback: Any = None) -> BatchHttpRequest: ...  # dynamic
    def __getattr__(self, name: str) -> _Method: ...  # dynamic

# source: createMethod gives a request, createResourceMethod a resource below; which one is known only when it runs.
class _Made(HttpRequest):  # dynamic
    def __getattr__(self, name: str) -> _Method: ...  # dynamic

# source: since 2 the descriptions are read from files of the package; before, they were fetched.
if versions("google-api-python-client", ">=2"):
    @blocks("file", stall="small")
    def build(
        serviceName: Any, version: Any, http: Any = None, discoveryServiceUrl: Any = None, developerKey: Any = None, model: Any = None,
        requestBuilder: Any = ..., credentials: Any = None, cache_discovery: bool = True, cache: Any = None, client_options: Any = None,
        adc_cert_path: Any = None, adc_key_path: Any = None, num_retries: int = 1, static_discovery: bool | None = None,
        always_use_jwt_access: bool = False
    ) -> Resource: ...
else:
    @blocks("network")
    def build(
        serviceName: Any, version: Any, http: Any = None, discoveryServiceUrl: Any = ..., developerKey: Any = None, model: Any = None,
        requestBuilder: Any = ..., credentials: Any = None, cache_discovery: bool = True, cache: Any = None
    ) -> Resource: ...
def build_from_document(
    service: Any, base: Any = None, future: Any = None, http: Any = None, developerKey: Any = None, model: Any = None,
    requestBuilder: Any = ..., credentials: Any = None
) -> Resource: ...
