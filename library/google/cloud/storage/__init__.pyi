"""google.cloud.storage."""

from typing import Any

from asyncward import blocks

class Client:
    # doc: without credentials given, they are looked for in files and at the metadata server.
    @blocks("network", stall="bounded")
    def __init__(self, project: Any = None, credentials: Any = None, **kwargs: Any) -> None: ...
    @classmethod
    @blocks("file", stall="small")
    def from_service_account_json(cls, json_credentials_path: str, *args: Any, **kwargs: Any) -> Client: ...
    def bucket(self, bucket_name: str, user_project: Any = None, generation: Any = None) -> Bucket: ...
    @blocks("network")
    def get_bucket(
        self, bucket_or_name: Any, timeout: Any = ..., if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, retry: Any = ..., *, generation: Any = None, soft_deleted: Any = None
    ) -> Bucket: ...
    @blocks("network")
    def create_bucket(
        self, bucket_or_name: Any, requester_pays: Any = None, project: Any = None, user_project: Any = None,
        location: Any = None, data_locations: Any = None, predefined_acl: Any = None, **kwargs: Any
    ) -> Bucket: ...
    @blocks("network")
    def list_buckets(
        self, max_results: Any = None, page_token: Any = None, prefix: Any = None, projection: Any = "noAcl",
        fields: Any = None, project: Any = None, page_size: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def list_blobs(
        self, bucket_or_name: Any, max_results: Any = None, page_token: Any = None, prefix: Any = None,
        delimiter: Any = None, start_offset: Any = None, end_offset: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def download_blob_to_file(
        self, blob_or_uri: Any, file_obj: Any, start: Any = None, end: Any = None, raw_download: Any = False,
        if_etag_match: Any = None, if_etag_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @classmethod
    def create_anonymous_client(cls) -> Any: ...
    def update_user_agent(self, user_agent: Any) -> Any: ...
    @blocks("network")
    def get_service_account_email(self, project: Any = None, timeout: Any = ..., retry: Any = ...) -> Any: ...
    @blocks("network")
    def lookup_bucket(
        self, bucket_name: Any, timeout: Any = ..., if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def restore_bucket(
        self, bucket_name: Any, generation: Any, projection: Any = "noAcl", if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def create_hmac_key(
        self, service_account_email: Any, project_id: Any = None, user_project: Any = None, timeout: Any = ...,
        retry: Any = None
    ) -> Any: ...
    @blocks("network")
    def list_hmac_keys(
        self, max_results: Any = None, service_account_email: Any = None, show_deleted_keys: Any = None,
        project_id: Any = None, user_project: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def get_hmac_key_metadata(
        self, access_id: Any, project_id: Any = None, user_project: Any = None, timeout: Any = ...
    ) -> Any: ...
    def generate_signed_post_policy_v4(
        self, bucket_name: Any, blob_name: Any, expiration: Any, conditions: Any = None, fields: Any = None,
        credentials: Any = None, virtual_hosted_style: Any = False, **kwargs: Any
    ) -> Any: ...

class Bucket:
    name: str
    def blob(self, blob_name: str, chunk_size: Any = None, encryption_key: Any = None, kms_key_name: Any = None,
             generation: Any = None) -> Blob: ...
    @blocks("network")
    def exists(
        self, client: Any = None, timeout: Any = ..., if_etag_match: Any = None, if_etag_not_match: Any = None,
        if_metageneration_match: Any = None, if_metageneration_not_match: Any = None, retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def create(
        self, client: Any = None, project: Any = None, location: Any = None, predefined_acl: Any = None,
        predefined_default_object_acl: Any = None, enable_object_retention: Any = False, timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def update(
        self, client: Any = None, timeout: Any = ..., if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def reload(
        self, client: Any = None, projection: Any = "noAcl", timeout: Any = ..., if_etag_match: Any = None,
        if_etag_not_match: Any = None, if_metageneration_match: Any = None, if_metageneration_not_match: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def patch(
        self, client: Any = None, timeout: Any = ..., if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def get_blob(
        self, blob_name: Any, client: Any = None, encryption_key: Any = None, generation: Any = None,
        if_etag_match: Any = None, if_etag_not_match: Any = None, if_generation_match: Any = None, **kwargs: Any
    ) -> Blob | None: ...
    @blocks("network")
    def list_blobs(
        self, max_results: Any = None, page_token: Any = None, prefix: Any = None, delimiter: Any = None,
        start_offset: Any = None, end_offset: Any = None, include_trailing_delimiter: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete(
        self, force: Any = False, client: Any = None, if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def delete_blob(
        self, blob_name: Any, client: Any = None, generation: Any = None, if_generation_match: Any = None,
        if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_blobs(
        self, blobs: Any, on_error: Any = None, client: Any = None, preserve_generation: Any = False,
        timeout: Any = ..., if_generation_match: Any = None, if_generation_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def copy_blob(
        self, blob: Any, destination_bucket: Any, new_name: Any = None, client: Any = None, preserve_acl: Any = True,
        source_generation: Any = None, if_generation_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def rename_blob(
        self, blob: Any, new_name: Any, client: Any = None, if_generation_match: Any = None,
        if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @classmethod
    def from_uri(cls, uri: Any, client: Any = None) -> Any: ...
    @classmethod
    def from_string(cls, uri: Any, client: Any = None) -> Any: ...
    def notification(
        self, topic_name: Any = None, topic_project: Any = None, custom_attributes: Any = None,
        event_types: Any = None, blob_name_prefix: Any = None, payload_format: Any = ..., notification_id: Any = None
    ) -> Any: ...
    @staticmethod
    def path_helper(bucket_name: Any) -> Any: ...
    @blocks("network")
    def list_notifications(self, client: Any = None, timeout: Any = ..., retry: Any = ...) -> Any: ...
    @blocks("network")
    def get_notification(
        self, notification_id: Any, client: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def move_blob(
        self, blob: Any, new_name: Any, client: Any = None, if_generation_match: Any = None,
        if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def restore_blob(
        self, blob_name: Any, client: Any = None, generation: Any = None, copy_source_acl: Any = None,
        projection: Any = None, if_generation_match: Any = None, if_generation_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    def clear_lifecycle_rules(self) -> Any: ...
    def clear_lifecyle_rules(self) -> Any: ...
    def add_lifecycle_delete_rule(self, **kw: Any) -> Any: ...
    def add_lifecycle_set_storage_class_rule(self, storage_class: Any, **kw: Any) -> Any: ...
    def add_lifecycle_abort_incomplete_multipart_upload_rule(self, **kw: Any) -> Any: ...
    def get_logging(self) -> Any: ...
    def enable_logging(self, bucket_name: Any, object_prefix: Any = "") -> Any: ...
    def disable_logging(self) -> Any: ...
    def configure_website(self, main_page_suffix: Any = None, not_found_page: Any = None) -> Any: ...
    def disable_website(self) -> Any: ...
    @blocks("network")
    def get_iam_policy(
        self, client: Any = None, requested_policy_version: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def set_iam_policy(self, policy: Any, client: Any = None, timeout: Any = ..., retry: Any = ...) -> Any: ...
    @blocks("network")
    def test_iam_permissions(
        self, permissions: Any, client: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def make_public(
        self, recursive: Any = False, future: Any = False, client: Any = None, timeout: Any = ...,
        if_metageneration_match: Any = None, if_metageneration_not_match: Any = None, retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def make_private(
        self, recursive: Any = False, future: Any = False, client: Any = None, timeout: Any = ...,
        if_metageneration_match: Any = None, if_metageneration_not_match: Any = None, retry: Any = ...
    ) -> Any: ...
    def generate_upload_policy(self, conditions: Any, expiration: Any = None, client: Any = None) -> Any: ...
    @blocks("network")
    def lock_retention_policy(self, client: Any = None, timeout: Any = ..., retry: Any = ...) -> Any: ...
    def generate_signed_url(
        self, expiration: Any = None, api_access_endpoint: Any = None, method: Any = "GET", headers: Any = None,
        query_parameters: Any = None, client: Any = None, credentials: Any = None, **kwargs: Any
    ) -> Any: ...

class Blob:
    name: str
    size: int | None
    content_type: str | None
    def generate_signed_url(
        self, expiration: Any = None, api_access_endpoint: Any = None, method: Any = "GET", content_md5: Any = None,
        content_type: Any = None, response_disposition: Any = None, response_type: Any = None, **kwargs: Any
    ) -> str: ...
    @blocks("network")
    def exists(
        self, client: Any = None, if_etag_match: Any = None, if_etag_not_match: Any = None,
        if_generation_match: Any = None, if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete(
        self, client: Any = None, if_generation_match: Any = None, if_generation_not_match: Any = None,
        if_metageneration_match: Any = None, if_metageneration_not_match: Any = None, timeout: Any = ...,
        retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def download_to_file(
        self, file_obj: Any, client: Any = None, start: Any = None, end: Any = None, raw_download: Any = False,
        if_etag_match: Any = None, if_etag_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def download_to_filename(
        self, filename: Any, client: Any = None, start: Any = None, end: Any = None, raw_download: Any = False,
        if_etag_match: Any = None, if_etag_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def download_as_bytes(
        self, client: Any = None, start: Any = None, end: Any = None, raw_download: Any = False,
        if_etag_match: Any = None, if_etag_not_match: Any = None, if_generation_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def download_as_string(
        self, client: Any = None, start: Any = None, end: Any = None, raw_download: Any = False,
        if_etag_match: Any = None, if_etag_not_match: Any = None, if_generation_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def download_as_text(
        self, client: Any = None, start: Any = None, end: Any = None, raw_download: Any = False, encoding: Any = None,
        if_etag_match: Any = None, if_etag_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def upload_from_file(
        self, file_obj: Any, rewind: Any = False, size: Any = None, content_type: Any = None, client: Any = None,
        predefined_acl: Any = None, if_generation_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def upload_from_filename(
        self, filename: Any, content_type: Any = None, client: Any = None, predefined_acl: Any = None,
        if_generation_match: Any = None, if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def upload_from_string(
        self, data: Any, content_type: Any = "text/plain", client: Any = None, predefined_acl: Any = None,
        if_generation_match: Any = None, if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def reload(
        self, client: Any = None, projection: Any = "noAcl", if_etag_match: Any = None, if_etag_not_match: Any = None,
        if_generation_match: Any = None, if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def patch(
        self, client: Any = None, if_generation_match: Any = None, if_generation_not_match: Any = None,
        if_metageneration_match: Any = None, if_metageneration_not_match: Any = None, timeout: Any = ...,
        retry: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def update(
        self, client: Any = None, if_generation_match: Any = None, if_generation_not_match: Any = None,
        if_metageneration_match: Any = None, if_metageneration_not_match: Any = None, timeout: Any = ...,
        retry: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def rewrite(
        self, source: Any, token: Any = None, client: Any = None, if_generation_match: Any = None,
        if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def compose(
        self, sources: Any, client: Any = None, timeout: Any = ..., if_generation_match: Any = None,
        if_metageneration_match: Any = None, if_source_generation_match: Any = None, retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def make_public(
        self, client: Any = None, timeout: Any = ..., if_generation_match: Any = None,
        if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def make_private(
        self, client: Any = None, timeout: Any = ..., if_generation_match: Any = None,
        if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def open(
        self, mode: Any = "r", chunk_size: Any = None, ignore_flush: Any = None, encoding: Any = None,
        errors: Any = None, newline: Any = None, **kwargs: Any
    ) -> Any: ...
    @staticmethod
    def path_helper(bucket_path: Any, blob_name: Any) -> Any: ...
    @classmethod
    def from_uri(cls, uri: Any, client: Any = None) -> Any: ...
    @classmethod
    def from_string(cls, uri: Any, client: Any = None) -> Any: ...
    @blocks("network")
    def create_resumable_upload_session(
        self, content_type: Any = None, size: Any = None, origin: Any = None, client: Any = None, timeout: Any = ...,
        checksum: Any = "auto", predefined_acl: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def get_iam_policy(
        self, client: Any = None, requested_policy_version: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def set_iam_policy(self, policy: Any, client: Any = None, timeout: Any = ..., retry: Any = ...) -> Any: ...
    @blocks("network")
    def test_iam_permissions(
        self, permissions: Any, client: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocks("network")
    def update_storage_class(
        self, new_class: Any, client: Any = None, if_generation_match: Any = None,
        if_generation_not_match: Any = None, if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None, if_source_generation_match: Any = None, **kwargs: Any
    ) -> Any: ...
