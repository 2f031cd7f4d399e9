"""minio."""

from typing import Any, Iterator

from asyncward import blocks

# source: api.py: `_url_open` is one exchange with urllib3, which retries.
class Minio:
    def __init__(self, endpoint: str, access_key: str | None = None, secret_key: str | None = None,
                 **kwargs: Any) -> None: ...
    @blocks("network")
    def bucket_exists(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> bool: ...
    @blocks("network")
    def make_bucket(
        self, *, bucket_name: str, object_lock: bool = False, location_config: Any = None, bucket_config: Any = None,
        tags: Any = None, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def remove_bucket(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def list_buckets(
        self, *, bucket_region: str | None = None, max_buckets: int = 10000, prefix: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Iterator[Any]: ...
    @blocks("network")
    def put_object(
        self, *, bucket_name: str, object_name: str, data: Any, length: int, content_type: str = ...,
        headers: Any = None, user_metadata: Any = None, sse: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_object(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, ssec: Any = None, offset: int = 0,
        length: int | None = None, match_etag: str | None = None, not_match_etag: str | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def fput_object(
        self, *, bucket_name: str, object_name: str, file_path: str, content_type: str = ..., headers: Any = None,
        user_metadata: Any = None, sse: Any = None, progress: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def fget_object(
        self, *, bucket_name: str, object_name: str, file_path: str, match_etag: str | None = None,
        not_match_etag: str | None = None, modified_since: Any = None, unmodified_since: Any = None,
        fetch_checksum: bool = False, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def stat_object(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, ssec: Any = None, offset: int = 0,
        length: int | None = None, match_etag: str | None = None, not_match_etag: str | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def remove_object(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def remove_objects(
        self, *, bucket_name: str, objects: Any, bypass_governance_mode: bool = False, region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Iterator[Any]: ...
    @blocks("network")
    def copy_object(
        self, *, bucket_name: str, object_name: str, source: Any, sse: Any = None, user_metadata: Any = None,
        tags: Any = None, retention: Any = None, legal_hold: bool = False, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def list_objects(
        self, *, bucket_name: str, prefix: str | None = None, recursive: bool = False, start_after: str | None = None,
        include_user_meta: bool = False, include_version: bool = False, use_api_v1: bool = False,
        use_url_encoding_type: bool = True, **kwargs: Any
    ) -> Iterator[Any]: ...
    @blocks("network")
    def compose_object(
        self, *, bucket_name: str, object_name: str, sources: Any, sse: Any = None, user_metadata: Any = None,
        tags: Any = None, retention: Any = None, legal_hold: bool = False, **kwargs: Any
    ) -> Any: ...
    @blocks("network", stall="bounded")
    def presigned_get_object(
        self, *, bucket_name: str, object_name: str, expires: Any = ..., request_date: Any = None,
        version_id: str | None = None, region: str | None = None, extra_query_params: Any = None
    ) -> str: ...
    @blocks("network", stall="bounded")
    def presigned_put_object(
        self, *, bucket_name: str, object_name: str, expires: Any = ..., region: str | None = None,
        extra_query_params: Any = None
    ) -> str: ...
    def set_app_info(self, app_name: str, app_version: str) -> Any: ...
    def trace_on(self, stream: Any) -> Any: ...
    def trace_off(self) -> Any: ...
    def enable_accelerate_endpoint(self) -> Any: ...
    def disable_accelerate_endpoint(self) -> Any: ...
    def enable_dualstack_endpoint(self) -> Any: ...
    def disable_dualstack_endpoint(self) -> Any: ...
    def enable_virtual_style_endpoint(self) -> Any: ...
    def disable_virtual_style_endpoint(self) -> Any: ...
    @blocks("network")
    def select_object_content(
        self, *, bucket_name: str, object_name: str, request: Any, region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def head_bucket(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_bucket_policy(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> str: ...
    @blocks("network")
    def get_bucket_cors(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_bucket_cors(
        self, *, bucket_name: str, config: Any, region: str | None = None, extra_query_params: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_bucket_cors(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_bucket_policy(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_bucket_policy(
        self, *, bucket_name: str, policy: Any, region: str | None = None, extra_query_params: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_bucket_notification(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_bucket_notification(
        self, *, bucket_name: str, config: Any, region: str | None = None, extra_query_params: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_bucket_notification(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_bucket_encryption(
        self, *, bucket_name: str, config: Any, region: str | None = None, extra_query_params: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_bucket_encryption(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_bucket_encryption(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def listen_bucket_notification(
        self, *, bucket_name: str, prefix: str = "", suffix: str = "", events: Any = ..., region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_bucket_versioning(
        self, *, bucket_name: str, config: Any, region: str | None = None, extra_query_params: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_bucket_versioning(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_object_attributes(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, ssec: Any = None,
        object_attributes: Any = None, max_parts: int | None = None, part_number_marker: int | None = None,
        region: str | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_object_acl(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def prompt_object(
        self, *, bucket_name: str, object_name: str, prompt: str, lambda_arn: str | None = None, ssec: Any = None,
        version_id: str | None = None, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def put_object_fan_out(
        self, *, bucket_name: str, data: Any, length: int, entries: Any, sse: Any = None, checksum: Any = None,
        region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def append_object(
        self, *, bucket_name: str, object_name: str, filename: Any = None, stream: Any = None,
        data: bytes | None = None, length: int | None = None, chunk_size: int | None = None, progress: Any = None,
        **kwargs: Any
    ) -> Any: ...
    # source: minio.py: _get_region asks where the bucket is, once, unless the client was given its region.
    @blocks("network")
    def get_presigned_url(
        self, *, method: str, bucket_name: str, object_name: str, expires: Any = ..., request_date: Any = None,
        version_id: str | None = None, region: str | None = None, extra_query_params: Any = None
    ) -> str: ...
    # source: minio.py: _get_region asks where the bucket is, once, unless the client was given its region.
    @blocks("network")
    def presigned_post_policy(self, policy: Any) -> dict[str, str]: ...
    @blocks("network")
    def delete_bucket_replication(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_bucket_replication(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_bucket_replication(
        self, *, bucket_name: str, config: Any, region: str | None = None, extra_query_params: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_bucket_lifecycle(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_bucket_lifecycle(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_bucket_lifecycle(
        self, *, bucket_name: str, config: Any, region: str | None = None, extra_query_params: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_bucket_tags(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_bucket_tags(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_bucket_tags(
        self, *, bucket_name: str, tags: Any, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_object_tags(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_object_tags(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_object_tags(
        self, *, bucket_name: str, object_name: str, tags: Any, version_id: str | None = None,
        region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def enable_object_legal_hold(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def disable_object_legal_hold(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def is_object_legal_hold_enabled(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> bool: ...
    @blocks("network")
    def delete_object_lock_config(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_object_lock_config(
        self, *, bucket_name: str, region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_object_lock_config(
        self, *, bucket_name: str, config: Any, region: str | None = None, extra_query_params: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_object_retention(
        self, *, bucket_name: str, object_name: str, version_id: str | None = None, region: str | None = None,
        extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def set_object_retention(
        self, *, bucket_name: str, object_name: str, config: Any, version_id: str | None = None,
        region: str | None = None, extra_query_params: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def upload_snowball_objects(
        self, *, bucket_name: str, objects: Any, headers: Any = None, user_metadata: Any = None, sse: Any = None,
        tags: Any = None, retention: Any = None, legal_hold: bool = False, **kwargs: Any
    ) -> Any: ...
