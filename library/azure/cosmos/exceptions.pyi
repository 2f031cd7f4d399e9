"""azure.cosmos.exceptions."""

from azure.core.exceptions import HttpResponseError, ResourceExistsError, ResourceNotFoundError

class CosmosHttpResponseError(HttpResponseError):
    status_code: int | None
    sub_status: int | None
class CosmosResourceNotFoundError(ResourceNotFoundError, CosmosHttpResponseError): ...
class CosmosResourceExistsError(ResourceExistsError, CosmosHttpResponseError): ...
class CosmosAccessConditionFailedError(CosmosHttpResponseError): ...
