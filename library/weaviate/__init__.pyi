"""weaviate."""

from typing import Any

from asyncward import blocks

from weaviate import util as util
from weaviate.client import WeaviateAsyncClient as WeaviateAsyncClient, WeaviateClient as WeaviateClient

@blocks("network")
def connect_to_weaviate_cloud(
    cluster_url: str, auth_credentials: Any, headers: Any = None, additional_config: Any = None,
    skip_init_checks: bool = False
) -> WeaviateClient: ...
@blocks("network")
def connect_to_wcs(
    cluster_url: str, auth_credentials: Any, headers: Any = None, additional_config: Any = None,
    skip_init_checks: bool = False
) -> WeaviateClient: ...
@blocks("network")
def connect_to_local(
    host: str = "localhost", port: int = 8080, grpc_port: int = 50051, headers: Any = None,
    additional_config: Any = None, skip_init_checks: bool = False, auth_credentials: Any = None
) -> WeaviateClient: ...
@blocks("network")
def connect_to_embedded(
    hostname: str = "127.0.0.1", port: int = 8079, grpc_port: int = 50050, headers: Any = None,
    additional_config: Any = None, version: str = ..., persistence_data_path: str | None = None, **kwargs: Any
) -> WeaviateClient: ...
@blocks("network")
def connect_to_custom(
    http_host: str, http_port: int, http_secure: bool, grpc_host: str, grpc_port: int, grpc_secure: bool,
    headers: Any = None, **kwargs: Any
) -> WeaviateClient: ...
def use_async_with_weaviate_cloud(
    cluster_url: str, auth_credentials: Any, headers: Any = None, additional_config: Any = None,
    skip_init_checks: bool = False
) -> WeaviateAsyncClient: ...
def use_async_with_local(
    host: str = "localhost", port: int = 8080, grpc_port: int = 50051, headers: Any = None,
    additional_config: Any = None, skip_init_checks: bool = False, auth_credentials: Any = None
) -> WeaviateAsyncClient: ...
def use_async_with_embedded(
    hostname: str = "127.0.0.1", port: int = 8079, grpc_port: int = 50050, headers: Any = None,
    additional_config: Any = None, version: str = ..., persistence_data_path: str | None = None, **kwargs: Any
) -> WeaviateAsyncClient: ...
def use_async_with_custom(
    http_host: str, http_port: int, http_secure: bool, grpc_host: str, grpc_port: int, grpc_secure: bool,
    headers: Any = None, **kwargs: Any
) -> WeaviateAsyncClient: ...
