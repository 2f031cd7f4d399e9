"""huggingface_hub."""

from typing import Any, Iterable, Iterator, Self

from asyncward import blocks, suspends, versions

@blocks("network")
def model_info(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def dataset_info(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def repo_info(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def list_models(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def list_datasets(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def list_repo_files(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def upload_file(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def upload_folder(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def create_repo(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def delete_repo(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def delete_file(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def hf_hub_download(
    repo_id: str, filename: str, *, subfolder: str | None = None, repo_type: str | None = None,
    revision: str | None = None, library_name: str | None = None, library_version: str | None = None,
    cache_dir: Any = None, **kwargs: Any
) -> Any: ...
# source: _login.py: asks the hub whether the token is good; without one, it asks the user first.
@blocks("network")
def login(token: str | None = None, *args: Any, **kwargs: Any) -> None: ...  # dynamic
def get_token() -> str | None: ...
def hf_hub_url(repo_id: str, filename: str, *, subfolder: str | None = None, repo_type: str | None = None, revision: str | None = None,
               endpoint: str | None = None) -> str: ...
@blocks("network")
def snapshot_download(
    repo_id: str, *, repo_type: str | None = None, revision: str | None = None, cache_dir: Any = None,
    local_dir: Any = None, library_name: str | None = None, library_version: str | None = None,
    user_agent: Any = None, **kwargs: Any
) -> Any: ...
@blocks("network")
def create_commit(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def file_exists(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def repo_exists(*args: Any, **kwargs: Any) -> Any: ...
@blocks("network")
def whoami(*args: Any, **kwargs: Any) -> Any: ...

class HfApi:
    def __init__(
        self, endpoint: str | None = None, token: Any = None, library_name: str | None = None,
        library_version: str | None = None, user_agent: Any = None, headers: Any = None
    ) -> None: ...
    @blocks("network")
    def model_info(
        self, repo_id: str, *, revision: str | None = None, timeout: float | None = None,
        securityStatus: bool | None = None, files_metadata: bool = False, expand: Any = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def dataset_info(
        self, repo_id: str, *, revision: str | None = None, timeout: float | None = None,
        files_metadata: bool = False, expand: Any = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def repo_info(
        self, repo_id: str, *, revision: str | None = None, repo_type: str | None = None,
        timeout: float | None = None, files_metadata: bool = False, expand: Any = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def list_models(
        self, *, filter: Any = None, author: str | None = None, apps: Any = None, gated: bool | None = None,
        inference: Any = None, inference_provider: Any = None, model_name: str | None = None,
        trained_dataset: Any = None, **kwargs: Any
    ) -> Iterable[Any]: ...
    @blocks("network")
    def list_datasets(
        self, *, filter: Any = None, author: str | None = None, benchmark: Any = None,
        dataset_name: str | None = None, gated: bool | None = None, language_creators: Any = None,
        language: Any = None, multilinguality: Any = None, **kwargs: Any
    ) -> Iterable[Any]: ...
    @blocks("network")
    def list_repo_files(
        self, repo_id: str, *, revision: str | None = None, repo_type: str | None = None, token: Any = None
    ) -> list[str]: ...
    @blocks("network")
    def upload_file(
        self, *, path_or_fileobj: Any, path_in_repo: str, repo_id: str, token: Any = None,
        repo_type: str | None = None, revision: str | None = None, commit_message: str | None = None,
        commit_description: str | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def upload_folder(
        self, *, repo_id: str, folder_path: Any, path_in_repo: str | None = None, commit_message: str | None = None,
        commit_description: str | None = None, token: Any = None, repo_type: str | None = None,
        revision: str | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def create_repo(
        self, repo_id: str, *, token: Any = None, private: bool | None = None, visibility: Any = None,
        repo_type: str | None = None, exist_ok: bool = False, resource_group_id: str | None = None,
        region: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_repo(
        self, repo_id: str, *, token: Any = None, repo_type: str | None = None, missing_ok: bool = False
    ) -> None: ...
    @blocks("network")
    def delete_file(
        self, path_in_repo: str, repo_id: str, *, token: Any = None, repo_type: str | None = None,
        revision: str | None = None, commit_message: str | None = None, commit_description: str | None = None,
        create_pr: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def hf_hub_download(
        self, repo_id: str, filename: str, *, subfolder: str | None = None, repo_type: str | None = None,
        revision: str | None = None, cache_dir: Any = None, local_dir: Any = None, force_download: bool = False,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def snapshot_download(
        self, repo_id: str, *, repo_type: str | None = None, revision: str | None = None, cache_dir: Any = None,
        local_dir: Any = None, etag_timeout: float = ..., force_download: bool = False, token: Any = None,
        **kwargs: Any
    ) -> str | list[Any]: ...
    @blocks("network")
    def create_commit(
        self, repo_id: str, operations: Any, *, commit_message: str, commit_description: str | None = None,
        token: Any = None, repo_type: str | None = None, revision: str | None = None, create_pr: bool | None = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def file_exists(
        self, repo_id: str, filename: str, *, repo_type: str | None = None, revision: str | None = None,
        token: Any = None
    ) -> bool: ...
    @blocks("network")
    def repo_exists(self, repo_id: str, *, repo_type: str | None = None, token: Any = None) -> bool: ...
    @blocks("network")
    def whoami(self, token: Any = None, *, cache: bool = False) -> Any: ...
    def run_as_future(self, fn: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_model_tags(self) -> Any: ...
    @blocks("network")
    def get_dataset_tags(self) -> Any: ...
    @blocks("network")
    def list_dataset_parquet_files(
        self, repo_id: str, *, config: str | None = None, token: Any = None
    ) -> list[Any]: ...
    @blocks("network")
    def list_spaces(
        self, *, filter: Any = None, author: str | None = None, search: str | None = None, datasets: Any = None,
        models: Any = None, linked: bool = False, sort: Any = None, limit: int | None = None, **kwargs: Any
    ) -> Iterable[Any]: ...
    @blocks("network")
    def search_spaces(
        self, query: str, *, filter: Any = None, sdk: Any = None, include_non_running: bool = False, token: Any = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def unlike(self, repo_id: str, *, token: Any = None, repo_type: str | None = None) -> None: ...
    @blocks("network")
    def list_liked_repos(self, user: str | None = None, *, token: Any = None) -> Any: ...
    @blocks("network")
    def list_user_repos(self, namespace: str | None = None, *, token: Any = None) -> Iterable[Any]: ...
    @blocks("network")
    def list_repo_likers(self, repo_id: str, *, repo_type: str | None = None, token: Any = None) -> Iterable[Any]: ...
    @blocks("network")
    def get_dataset_leaderboard(
        self, repo_id: str, *, base_model_only: bool | None = None, token: Any = None, timeout: float | None = None
    ) -> list[Any]: ...
    @blocks("network")
    def space_info(
        self, repo_id: str, *, revision: str | None = None, timeout: float | None = None,
        files_metadata: bool = False, expand: Any = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def kernel_info(
        self, repo_id: str, *, revision: str | None = None, timeout: float | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def resolve_revision(
        self, repo_id: str, *, repo_type: str | None = None, revision: str | None = None, cache_dir: Any = None,
        local_files_only: bool = False, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def revision_exists(
        self, repo_id: str, revision: str, *, repo_type: str | None = None, token: Any = None
    ) -> bool: ...
    @blocks("network")
    def list_repo_tree(
        self, repo_id: str, path_in_repo: str | None = None, *, recursive: bool = False, expand: bool = False,
        revision: str | None = None, repo_type: str | None = None, token: Any = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def verify_repo_checksums(
        self, repo_id: str, *, repo_type: str | None = None, revision: str | None = None, local_dir: Any = None,
        cache_dir: Any = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def list_repo_refs(
        self, repo_id: str, *, repo_type: str | None = None, include_pull_requests: bool = False, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def list_repo_commits(
        self, repo_id: str, *, repo_type: str | None = None, token: Any = None, revision: str | None = None,
        formatted: bool = False
    ) -> list[Any]: ...
    @blocks("network")
    def get_paths_info(
        self, repo_id: str, paths: Any, *, expand: bool = False, revision: str | None = None,
        repo_type: str | None = None, token: Any = None
    ) -> list[Any]: ...
    @blocks("network")
    def super_squash_history(
        self, repo_id: str, *, branch: str | None = None, commit_message: str | None = None,
        repo_type: str | None = None, token: Any = None
    ) -> None: ...
    @blocks("network")
    def list_lfs_files(self, repo_id: str, *, repo_type: str | None = None, token: Any = None) -> Iterable[Any]: ...
    @blocks("network")
    def permanently_delete_lfs_files(
        self, repo_id: str, lfs_files: Any, *, rewrite_history: bool = True, repo_type: str | None = None,
        token: Any = None
    ) -> None: ...
    @blocks("network")
    def list_space_templates(self, *, token: Any = None) -> list[Any]: ...
    @blocks("network")
    def update_repo_settings(
        self, repo_id: str, *, gated: Any = None, private: bool | None = None, visibility: Any = None,
        token: Any = None, repo_type: str | None = None
    ) -> None: ...
    @blocks("network")
    def move_repo(self, from_id: str, to_id: str, *, repo_type: str | None = None, token: Any = None) -> Any: ...
    @blocks("network")
    def preupload_lfs_files(
        self, repo_id: str, additions: Any, *, token: Any = None, repo_type: str | None = None,
        revision: str | None = None, create_pr: bool | None = None, num_threads: int = 5, free_memory: bool = True,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_files(
        self, repo_id: str, delete_patterns: list[str], *, token: Any = None, repo_type: str | None = None,
        revision: str | None = None, commit_message: str | None = None, commit_description: str | None = None,
        create_pr: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_folder(
        self, path_in_repo: str, repo_id: str, *, token: Any = None, repo_type: str | None = None,
        revision: str | None = None, commit_message: str | None = None, commit_description: str | None = None,
        create_pr: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def upload_large_folder(
        self, repo_id: str, folder_path: Any, *, repo_type: str, revision: str | None = None,
        private: bool | None = None, allow_patterns: Any = None, ignore_patterns: Any = None,
        num_workers: int | None = None, **kwargs: Any
    ) -> None: ...
    @blocks("network")
    def get_hf_file_metadata(self, *, url: str, token: Any = None, timeout: float | None = ...) -> Any: ...
    @blocks("network")
    def get_safetensors_metadata(
        self, repo_id: str, *, repo_type: str | None = None, revision: str | None = None, token: Any = None,
        timeout: float | None = ...
    ) -> Any: ...
    @blocks("network")
    def parse_safetensors_file_metadata(
        self, repo_id: str, filename: str, *, repo_type: str | None = None, revision: str | None = None,
        token: Any = None, timeout: float | None = ...
    ) -> Any: ...
    @blocks("network")
    def create_branch(
        self, repo_id: str, *, branch: str, revision: str | None = None, token: Any = None,
        repo_type: str | None = None, exist_ok: bool = False
    ) -> None: ...
    @blocks("network")
    def delete_branch(self, repo_id: str, *, branch: str, token: Any = None, repo_type: str | None = None) -> None: ...
    @blocks("network")
    def create_tag(
        self, repo_id: str, *, tag: str, tag_message: str | None = None, revision: str | None = None,
        token: Any = None, repo_type: str | None = None, exist_ok: bool = False
    ) -> None: ...
    @blocks("network")
    def delete_tag(self, repo_id: str, *, tag: str, token: Any = None, repo_type: str | None = None) -> None: ...
    @blocks("network")
    def get_full_repo_name(self, model_id: str, *, organization: str | None = None, token: Any = None) -> Any: ...
    @blocks("network")
    def get_repo_discussions(
        self, repo_id: str, *, author: str | None = None, discussion_type: Any = None, discussion_status: Any = None,
        repo_type: str | None = None, token: Any = None
    ) -> Iterator[Any]: ...
    @blocks("network")
    def get_discussion_details(
        self, repo_id: str, discussion_num: int, *, repo_type: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def create_discussion(
        self, repo_id: str, title: str, *, token: Any = None, description: str | None = None,
        repo_type: str | None = None, pull_request: bool = False
    ) -> Any: ...
    @blocks("network")
    def create_pull_request(
        self, repo_id: str, title: str, *, token: Any = None, description: str | None = None,
        repo_type: str | None = None
    ) -> Any: ...
    @blocks("network")
    def comment_discussion(
        self, repo_id: str, discussion_num: int, comment: str, *, token: Any = None, repo_type: str | None = None
    ) -> Any: ...
    @blocks("network")
    def rename_discussion(
        self, repo_id: str, discussion_num: int, new_title: str, *, token: Any = None, repo_type: str | None = None
    ) -> Any: ...
    @blocks("network")
    def change_discussion_status(
        self, repo_id: str, discussion_num: int, new_status: Any, *, token: Any = None, comment: str | None = None,
        repo_type: str | None = None
    ) -> Any: ...
    @blocks("network")
    def merge_pull_request(
        self, repo_id: str, discussion_num: int, *, token: Any = None, comment: str | None = None,
        repo_type: str | None = None
    ) -> Any: ...
    @blocks("network")
    def edit_discussion_comment(
        self, repo_id: str, discussion_num: int, comment_id: str, new_content: str, *, token: Any = None,
        repo_type: str | None = None
    ) -> Any: ...
    @blocks("network")
    def hide_discussion_comment(
        self, repo_id: str, discussion_num: int, comment_id: str, *, token: Any = None, repo_type: str | None = None
    ) -> Any: ...
    @blocks("network")
    def add_space_secret(
        self, repo_id: str, key: str, value: str, *, description: str | None = None, token: Any = None
    ) -> None: ...
    @blocks("network")
    def delete_space_secret(self, repo_id: str, key: str, *, token: Any = None) -> None: ...
    @blocks("network")
    def get_space_secrets(self, repo_id: str, *, token: Any = None) -> dict[str, Any]: ...
    @blocks("network")
    def get_space_variables(self, repo_id: str, *, token: Any = None) -> dict[str, Any]: ...
    @blocks("network")
    def add_space_variable(
        self, repo_id: str, key: str, value: str, *, description: str | None = None, token: Any = None
    ) -> dict[str, Any]: ...
    @blocks("network")
    def delete_space_variable(self, repo_id: str, key: str, *, token: Any = None) -> dict[str, Any]: ...
    @blocks("network")
    def get_space_runtime(self, repo_id: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def list_spaces_hardware(self, token: Any = None) -> list[Any]: ...
    @blocks("network")
    def request_space_hardware(
        self, repo_id: str, hardware: Any, *, token: Any = None, sleep_time: int | None = None
    ) -> Any: ...
    @blocks("network")
    def set_space_sleep_time(self, repo_id: str, sleep_time: int, *, token: Any = None) -> Any: ...
    @blocks("network")
    def pause_space(self, repo_id: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def enable_space_dev_mode(self, repo_id: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def disable_space_dev_mode(self, repo_id: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def restart_space(self, repo_id: str, *, token: Any = None, factory_reboot: bool = False) -> Any: ...
    @blocks("network")
    def fetch_space_logs(
        self, repo_id: str, *, build: bool = False, follow: bool = False, token: Any = None
    ) -> Iterable[str]: ...
    @blocks("network")
    def wait_for_space(
        self, repo_id: str, *, timeout: float | None = None, poll_interval: float = 1.0, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def duplicate_repo(
        self, from_id: str, to_id: str | None = None, *, repo_type: str | None = None, private: bool | None = None,
        visibility: Any = None, token: Any = None, exist_ok: bool = False, space_hardware: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def duplicate_space(
        self, from_id: str, to_id: str | None = None, *, private: bool | None = None, visibility: Any = None,
        token: Any = None, exist_ok: bool = False, hardware: Any = None, storage: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def request_space_storage(self, repo_id: str, storage: Any, *, token: Any = None) -> Any: ...
    @blocks("network")
    def delete_space_storage(self, repo_id: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def set_space_volumes(self, repo_id: str, volumes: Any, *, token: Any = None) -> None: ...
    @blocks("network")
    def delete_space_volumes(self, repo_id: str, *, token: Any = None) -> None: ...
    @blocks("network")
    def list_inference_endpoints(self, namespace: str | None = None, *, token: Any = None) -> list[Any]: ...
    @blocks("network")
    def create_inference_endpoint(
        self, name: str, *, repository: str, framework: str, accelerator: str, instance_size: str, instance_type: str,
        region: str, vendor: str, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def create_inference_endpoint_from_catalog(
        self, repo_id: str, *, name: str | None = None, accelerator: Any = None, token: Any = None,
        namespace: str | None = None
    ) -> Any: ...
    @blocks("network")
    def list_inference_catalog(self, *, token: Any = None) -> list[str]: ...
    @blocks("network")
    def get_inference_endpoint(self, name: str, *, namespace: str | None = None, token: Any = None) -> Any: ...
    @blocks("network")
    def update_inference_endpoint(
        self, name: str, *, accelerator: str | None = None, instance_size: str | None = None,
        instance_type: str | None = None, min_replica: int | None = None, max_replica: int | None = None,
        scale_to_zero_timeout: int | None = None, scaling_metric: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def delete_inference_endpoint(self, name: str, *, namespace: str | None = None, token: Any = None) -> None: ...
    @blocks("network")
    def pause_inference_endpoint(self, name: str, *, namespace: str | None = None, token: Any = None) -> Any: ...
    @blocks("network")
    def resume_inference_endpoint(
        self, name: str, *, namespace: str | None = None, running_ok: bool = True, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def scale_to_zero_inference_endpoint(
        self, name: str, *, namespace: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def list_inference_endpoints_hardware(self, *, namespace: str | None = None, token: Any = None) -> list[Any]: ...
    @blocks("network")
    def list_collections(
        self, *, owner: Any = None, item: Any = None, sort: Any = None, limit: int | None = None, token: Any = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def get_collection(self, collection_slug: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def create_collection(
        self, title: str, *, namespace: str | None = None, description: str | None = None, private: bool = False,
        resource_group_id: str | None = None, exists_ok: bool = False, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def update_collection_metadata(
        self, collection_slug: str, *, title: str | None = None, description: str | None = None,
        position: int | None = None, private: bool | None = None, theme: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def update_collection_resource_group(
        self, collection_slug: str, resource_group_id: str | None, *, token: Any = None
    ) -> None: ...
    @blocks("network")
    def delete_collection(self, collection_slug: str, *, missing_ok: bool = False, token: Any = None) -> None: ...
    @blocks("network")
    def add_collection_item(
        self, collection_slug: str, item_id: str, item_type: Any, *, note: str | None = None, exists_ok: bool = False,
        token: Any = None
    ) -> Any: ...
    @blocks("network")
    def update_collection_item(
        self, collection_slug: str, item_object_id: str, *, note: str | None = None, position: int | None = None,
        token: Any = None
    ) -> None: ...
    @blocks("network")
    def delete_collection_item(
        self, collection_slug: str, item_object_id: str, *, missing_ok: bool = False, token: Any = None
    ) -> None: ...
    @blocks("network")
    def list_pending_access_requests(
        self, repo_id: str, *, repo_type: str | None = None, token: Any = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def list_accepted_access_requests(
        self, repo_id: str, *, repo_type: str | None = None, token: Any = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def list_rejected_access_requests(
        self, repo_id: str, *, repo_type: str | None = None, token: Any = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def cancel_access_request(
        self, repo_id: str, user: str, *, repo_type: str | None = None, token: Any = None
    ) -> None: ...
    @blocks("network")
    def accept_access_request(
        self, repo_id: str, user: str, *, repo_type: str | None = None, token: Any = None
    ) -> None: ...
    @blocks("network")
    def reject_access_request(
        self, repo_id: str, user: str, *, repo_type: str | None = None, rejection_reason: str | None,
        token: Any = None
    ) -> None: ...
    @blocks("network")
    def grant_access(self, repo_id: str, user: str, *, repo_type: str | None = None, token: Any = None) -> None: ...
    @blocks("network")
    def get_webhook(self, webhook_id: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def list_webhooks(self, *, token: Any = None) -> list[Any]: ...
    @blocks("network")
    def create_webhook(
        self, *, url: str | None = None, job_id: str | None = None, watched: Any, domains: Any = None,
        secret: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def update_webhook(
        self, webhook_id: str, *, url: str | None = None, watched: Any = None, domains: Any = None,
        secret: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def enable_webhook(self, webhook_id: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def disable_webhook(self, webhook_id: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def delete_webhook(self, webhook_id: str, *, token: Any = None) -> None: ...
    @blocks("network")
    def get_user_overview(self, username: str, token: Any = None) -> Any: ...
    @blocks("network")
    def get_organization_overview(self, organization: str, token: Any = None) -> Any: ...
    @blocks("network")
    def list_organization_followers(self, organization: str, token: Any = None) -> Iterable[Any]: ...
    @blocks("network")
    def list_organization_members(self, organization: str, token: Any = None) -> Iterable[Any]: ...
    @blocks("network")
    def list_user_followers(self, username: str, token: Any = None) -> Iterable[Any]: ...
    @blocks("network")
    def list_user_following(self, username: str, token: Any = None) -> Iterable[Any]: ...
    @blocks("network")
    def list_papers(
        self, *, query: str | None = None, limit: int | None = None, token: Any = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def paper_info(self, id: str) -> Any: ...
    @blocks("network")
    def read_paper(self, id: str) -> str: ...
    @blocks("network")
    def list_daily_papers(
        self, *, date: str | None = None, token: Any = None, week: str | None = None, month: str | None = None,
        submitter: str | None = None, sort: Any = None, p: int | None = None, limit: int | None = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def auth_check(
        self, repo_id: str, *, repo_type: str | None = None, token: Any = None, write: bool = False
    ) -> None: ...
    @blocks("network")
    def run_job(
        self, *, image: str, command: list[str], env: Any = None, secrets: Any = None, flavor: Any = None,
        timeout: Any = None, name: str | None = None, labels: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def fetch_job_logs(
        self, *, job_id: str, namespace: str | None = None, follow: bool = False, tail: int | None = None,
        token: Any = None
    ) -> Iterable[str]: ...
    @blocks("network")
    def fetch_job_metrics(
        self, *, job_id: str, namespace: str | None = None, token: Any = None
    ) -> Iterable[dict[str, Any]]: ...
    @blocks("network")
    def list_jobs(
        self, *, status: Any = None, labels: Any = None, timeout: int | None = None, namespace: str | None = None,
        token: Any = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def list_jobs_hardware(self, token: Any = None) -> list[Any]: ...
    @blocks("network")
    def inspect_job(self, *, job_id: str, namespace: str | None = None, token: Any = None) -> Any: ...
    @blocks("network")
    def wait_for_job(
        self, job_id: Any, *, timeout: float | None = None, poll_interval: float = 1.0, stages: Any = None,
        namespace: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def cancel_job(self, *, job_id: str, namespace: str | None = None, token: Any = None) -> None: ...
    @blocks("network")
    def update_job_labels(
        self, *, job_id: str, labels: Any, namespace: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def run_uv_job(
        self, script: str, *, script_args: Any = None, dependencies: Any = None, python: str | None = None,
        image: str | None = None, env: Any = None, secrets: Any = None, flavor: Any = None, timeout: Any = None,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def create_scheduled_job(
        self, *, image: str, command: list[str], schedule: str, suspend: bool | None = None,
        concurrency: bool | None = None, env: Any = None, secrets: Any = None, flavor: Any = None,
        timeout: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def list_scheduled_jobs(
        self, *, timeout: int | None = None, namespace: str | None = None, token: Any = None
    ) -> list[Any]: ...
    @blocks("network")
    def inspect_scheduled_job(
        self, *, scheduled_job_id: str, namespace: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def delete_scheduled_job(
        self, *, scheduled_job_id: str, namespace: str | None = None, token: Any = None
    ) -> None: ...
    @blocks("network")
    def suspend_scheduled_job(
        self, *, scheduled_job_id: str, namespace: str | None = None, token: Any = None
    ) -> None: ...
    @blocks("network")
    def resume_scheduled_job(
        self, *, scheduled_job_id: str, namespace: str | None = None, token: Any = None
    ) -> None: ...
    @blocks("network")
    def trigger_scheduled_job(
        self, *, scheduled_job_id: str, namespace: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def update_scheduled_job_labels(
        self, *, scheduled_job_id: str, labels: Any, namespace: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def create_scheduled_uv_job(
        self, script: str, *, script_args: Any = None, schedule: str, suspend: bool | None = None,
        concurrency: bool | None = None, dependencies: Any = None, python: str | None = None,
        image: str | None = None, timeout: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network")
    def sync_job_volume(
        self, source: Any, mount_path: str, *, remote_name: str | None = None, read_only: bool = True,
        namespace: str | None = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def create_bucket(
        self, bucket_id: str, *, private: bool | None = None, resource_group_id: str | None = None,
        region: Any = None, exist_ok: bool = False, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def bucket_info(self, bucket_id: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def list_buckets(
        self, namespace: str | None = None, *, search: str | None = None, token: Any = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def delete_bucket(self, bucket_id: str, *, missing_ok: bool = False, token: Any = None) -> None: ...
    @blocks("network")
    def move_bucket(self, from_id: str, to_id: str, *, token: Any = None) -> None: ...
    @blocks("network")
    def list_bucket_tree(
        self, bucket_id: str, prefix: str | None = None, *, recursive: bool | None = None, token: Any = None
    ) -> Iterable[Any]: ...
    @blocks("network")
    def get_bucket_paths_info(self, bucket_id: str, paths: Any, *, token: Any = None) -> Iterable[Any]: ...
    @blocks("network")
    def copy_files(self, source: str, destination: str, *, token: Any = None) -> None: ...
    @blocks("network")
    def batch_bucket_files(
        self, bucket_id: str, *, add: Any = None, copy: Any = None, delete: Any = None, token: Any = None
    ) -> Any: ...
    @blocks("network")
    def get_bucket_file_metadata(self, bucket_id: str, remote_path: str, *, token: Any = None) -> Any: ...
    @blocks("network")
    def download_bucket_files(
        self, bucket_id: str, files: Any, *, raise_on_missing_files: bool = False, token: Any = None
    ) -> None: ...
    @blocks("network")
    def sync_bucket(
        self, source: str | None = None, dest: str | None = None, *, delete: bool = False, ignore_times: bool = False,
        ignore_sizes: bool = False, existing: bool = False, ignore_existing: bool = False, include: Any = None,
        **kwargs: Any
    ) -> Any: ...

class InferenceClient:
    def __init__(
        self, model: str | None = None, *, provider: Any = None, token: str | None = None,
        timeout: float | None = None, headers: Any = None, cookies: Any = None, bill_to: str | None = None,
        base_url: str | None = None, **kwargs: Any
    ) -> None: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.chat_completion")
    def chat_completion(
        self, messages: Any, *, model: str | None = None, stream: bool = False,
        frequency_penalty: float | None = None, logit_bias: Any = None, logprobs: bool | None = None,
        max_tokens: int | None = None, n: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.text_generation")
    def text_generation(
        self, prompt: str, *, details: bool | None = None, stream: bool | None = None, model: str | None = None,
        adapter_id: str | None = None, best_of: int | None = None, decoder_input_details: bool | None = None,
        do_sample: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.feature_extraction")
    def feature_extraction(
        self, text: Any, *, normalize: bool | None = None, prompt_name: str | None = None,
        truncate: bool | None = None, truncation_direction: Any = None, dimensions: int | None = None,
        encoding_format: Any = None, model: str | None = None
    ) -> Any: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
    def close(self) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.audio_classification")
    def audio_classification(
        self, audio: Any, *, model: str | None = None, top_k: int | None = None, function_to_apply: Any = None
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.audio_to_audio")
    def audio_to_audio(self, audio: Any, *, model: str | None = None) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.automatic_speech_recognition")
    def automatic_speech_recognition(self, audio: Any, *, model: str | None = None, extra_body: Any = None) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.document_question_answering")
    def document_question_answering(
        self, image: Any, question: str, *, model: str | None = None, doc_stride: int | None = None,
        handle_impossible_answer: bool | None = None, lang: str | None = None, max_answer_len: int | None = None,
        max_question_len: int | None = None, **kwargs: Any
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.fill_mask")
    def fill_mask(
        self, text: str, *, model: str | None = None, targets: Any = None, top_k: int | None = None
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.image_classification")
    def image_classification(
        self, image: Any, *, model: str | None = None, function_to_apply: Any = None, top_k: int | None = None
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.image_segmentation")
    def image_segmentation(
        self, image: Any, *, model: str | None = None, mask_threshold: float | None = None,
        overlap_mask_area_threshold: float | None = None, subtask: Any = None, threshold: float | None = None
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.image_to_image")
    def image_to_image(
        self, image: Any, prompt: str | None = None, *, negative_prompt: str | None = None,
        num_inference_steps: int | None = None, guidance_scale: float | None = None, model: str | None = None,
        target_size: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.image_to_video")
    def image_to_video(
        self, image: Any, *, model: str | None = None, prompt: str | None = None, negative_prompt: str | None = None,
        num_frames: float | None = None, num_inference_steps: int | None = None, guidance_scale: float | None = None,
        seed: int | None = None, **kwargs: Any
    ) -> bytes: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.image_to_text")
    def image_to_text(self, image: Any, *, model: str | None = None) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.object_detection")
    def object_detection(
        self, image: Any, *, model: str | None = None, threshold: float | None = None
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.question_answering")
    def question_answering(
        self, question: str, context: str, *, model: str | None = None, align_to_words: bool | None = None,
        doc_stride: int | None = None, handle_impossible_answer: bool | None = None,
        max_answer_len: int | None = None, max_question_len: int | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.sentence_similarity")
    def sentence_similarity(
        self, sentence: str, other_sentences: list[str], *, model: str | None = None
    ) -> list[float]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.summarization")
    def summarization(
        self, text: str, *, model: str | None = None, clean_up_tokenization_spaces: bool | None = None,
        generate_parameters: Any = None, truncation: Any = None
    ) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.table_question_answering")
    def table_question_answering(
        self, table: Any, query: str, *, model: str | None = None, padding: Any = None,
        sequential: bool | None = None, truncation: bool | None = None
    ) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.tabular_classification")
    def tabular_classification(self, table: Any, *, model: str | None = None) -> list[str]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.tabular_regression")
    def tabular_regression(self, table: Any, *, model: str | None = None) -> list[float]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.text_classification")
    def text_classification(
        self, text: str, *, model: str | None = None, top_k: int | None = None, function_to_apply: Any = None
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.text_to_image")
    def text_to_image(
        self, prompt: str, *, negative_prompt: str | None = None, height: int | None = None, width: int | None = None,
        num_inference_steps: int | None = None, guidance_scale: float | None = None, model: str | None = None,
        scheduler: str | None = None, **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.text_to_video")
    def text_to_video(
        self, prompt: str, *, model: str | None = None, guidance_scale: float | None = None,
        negative_prompt: Any = None, num_frames: float | None = None, num_inference_steps: int | None = None,
        seed: int | None = None, extra_body: Any = None
    ) -> bytes: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.text_to_speech")
    def text_to_speech(
        self, text: str, *, model: str | None = None, do_sample: bool | None = None, early_stopping: Any = None,
        epsilon_cutoff: float | None = None, eta_cutoff: float | None = None, max_length: int | None = None,
        max_new_tokens: int | None = None, **kwargs: Any
    ) -> bytes: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.token_classification")
    def token_classification(
        self, text: str, *, model: str | None = None, aggregation_strategy: Any = None, ignore_labels: Any = None,
        stride: int | None = None
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.translation")
    def translation(
        self, text: str, *, model: str | None = None, src_lang: str | None = None, tgt_lang: str | None = None,
        clean_up_tokenization_spaces: bool | None = None, truncation: Any = None, generate_parameters: Any = None
    ) -> Any: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.visual_question_answering")
    def visual_question_answering(
        self, image: Any, question: str, *, model: str | None = None, top_k: int | None = None
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.zero_shot_classification")
    def zero_shot_classification(
        self, text: str, candidate_labels: list[str], *, multi_label: bool | None = False,
        hypothesis_template: str | None = None, model: str | None = None
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.zero_shot_image_classification")
    def zero_shot_image_classification(
        self, image: Any, candidate_labels: list[str], *, model: str | None = None,
        hypothesis_template: str | None = None, labels: list[str] | None = None
    ) -> list[Any]: ...
    @blocks("network", twin="huggingface_hub.AsyncInferenceClient.health_check")
    def health_check(self, model: str | None = None) -> bool: ...

# source: came with 0.16.
if versions("huggingface-hub", ">=0.16"):
    class AsyncInferenceClient:
        def __init__(
            self, model: str | None = None, *, provider: Any = None, token: str | None = None,
            timeout: float | None = None, headers: Any = None, cookies: Any = None, bill_to: str | None = None,
            base_url: str | None = None, **kwargs: Any
        ) -> None: ...
        @suspends("always")
        async def chat_completion(
            self, messages: Any, *, model: str | None = None, stream: bool = False,
            frequency_penalty: float | None = None, logit_bias: Any = None, logprobs: bool | None = None,
            max_tokens: int | None = None, n: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def text_generation(
            self, prompt: str, *, details: bool | None = None, stream: bool | None = None, model: str | None = None,
            adapter_id: str | None = None, best_of: int | None = None, decoder_input_details: bool | None = None,
            do_sample: bool | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def feature_extraction(
            self, text: Any, *, normalize: bool | None = None, prompt_name: str | None = None,
            truncate: bool | None = None, truncation_direction: Any = None, dimensions: int | None = None,
            encoding_format: Any = None, model: str | None = None
        ) -> Any: ...
        async def __aenter__(self) -> Self: ...
        @suspends("maybe")
        async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...
        @suspends("always")
        async def close(self) -> Any: ...
        @suspends("always")
        async def audio_classification(
            self, audio: Any, *, model: str | None = None, top_k: int | None = None, function_to_apply: Any = None
        ) -> list[Any]: ...
        @suspends("always")
        async def audio_to_audio(self, audio: Any, *, model: str | None = None) -> list[Any]: ...
        @suspends("always")
        async def automatic_speech_recognition(
            self, audio: Any, *, model: str | None = None, extra_body: Any = None
        ) -> Any: ...
        @suspends("always")
        async def document_question_answering(
            self, image: Any, question: str, *, model: str | None = None, doc_stride: int | None = None,
            handle_impossible_answer: bool | None = None, lang: str | None = None, max_answer_len: int | None = None,
            max_question_len: int | None = None, **kwargs: Any
        ) -> list[Any]: ...
        @suspends("always")
        async def fill_mask(
            self, text: str, *, model: str | None = None, targets: Any = None, top_k: int | None = None
        ) -> list[Any]: ...
        @suspends("always")
        async def image_classification(
            self, image: Any, *, model: str | None = None, function_to_apply: Any = None, top_k: int | None = None
        ) -> list[Any]: ...
        @suspends("always")
        async def image_segmentation(
            self, image: Any, *, model: str | None = None, mask_threshold: float | None = None,
            overlap_mask_area_threshold: float | None = None, subtask: Any = None, threshold: float | None = None
        ) -> list[Any]: ...
        @suspends("always")
        async def image_to_image(
            self, image: Any, prompt: str | None = None, *, negative_prompt: str | None = None,
            num_inference_steps: int | None = None, guidance_scale: float | None = None, model: str | None = None,
            target_size: Any = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def image_to_video(
            self, image: Any, *, model: str | None = None, prompt: str | None = None, negative_prompt: str | None = None,
            num_frames: float | None = None, num_inference_steps: int | None = None, guidance_scale: float | None = None,
            seed: int | None = None, **kwargs: Any
        ) -> bytes: ...
        @suspends("always")
        async def image_to_text(self, image: Any, *, model: str | None = None) -> Any: ...
        @suspends("always")
        async def object_detection(
            self, image: Any, *, model: str | None = None, threshold: float | None = None
        ) -> list[Any]: ...
        @suspends("always")
        async def question_answering(
            self, question: str, context: str, *, model: str | None = None, align_to_words: bool | None = None,
            doc_stride: int | None = None, handle_impossible_answer: bool | None = None,
            max_answer_len: int | None = None, max_question_len: int | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def sentence_similarity(
            self, sentence: str, other_sentences: list[str], *, model: str | None = None
        ) -> list[float]: ...
        @suspends("always")
        async def summarization(
            self, text: str, *, model: str | None = None, clean_up_tokenization_spaces: bool | None = None,
            generate_parameters: Any = None, truncation: Any = None
        ) -> Any: ...
        @suspends("always")
        async def table_question_answering(
            self, table: Any, query: str, *, model: str | None = None, padding: Any = None,
            sequential: bool | None = None, truncation: bool | None = None
        ) -> Any: ...
        @suspends("always")
        async def tabular_classification(self, table: Any, *, model: str | None = None) -> list[str]: ...
        @suspends("always")
        async def tabular_regression(self, table: Any, *, model: str | None = None) -> list[float]: ...
        @suspends("always")
        async def text_classification(
            self, text: str, *, model: str | None = None, top_k: int | None = None, function_to_apply: Any = None
        ) -> list[Any]: ...
        @suspends("always")
        async def text_to_image(
            self, prompt: str, *, negative_prompt: str | None = None, height: int | None = None, width: int | None = None,
            num_inference_steps: int | None = None, guidance_scale: float | None = None, model: str | None = None,
            scheduler: str | None = None, **kwargs: Any
        ) -> Any: ...
        @suspends("always")
        async def text_to_video(
            self, prompt: str, *, model: str | None = None, guidance_scale: float | None = None,
            negative_prompt: Any = None, num_frames: float | None = None, num_inference_steps: int | None = None,
            seed: int | None = None, extra_body: Any = None
        ) -> bytes: ...
        @suspends("always")
        async def text_to_speech(
            self, text: str, *, model: str | None = None, do_sample: bool | None = None, early_stopping: Any = None,
            epsilon_cutoff: float | None = None, eta_cutoff: float | None = None, max_length: int | None = None,
            max_new_tokens: int | None = None, **kwargs: Any
        ) -> bytes: ...
        @suspends("always")
        async def token_classification(
            self, text: str, *, model: str | None = None, aggregation_strategy: Any = None, ignore_labels: Any = None,
            stride: int | None = None
        ) -> list[Any]: ...
        @suspends("always")
        async def translation(
            self, text: str, *, model: str | None = None, src_lang: str | None = None, tgt_lang: str | None = None,
            clean_up_tokenization_spaces: bool | None = None, truncation: Any = None, generate_parameters: Any = None
        ) -> Any: ...
        @suspends("always")
        async def visual_question_answering(
            self, image: Any, question: str, *, model: str | None = None, top_k: int | None = None
        ) -> list[Any]: ...
        @suspends("always")
        async def zero_shot_classification(
            self, text: str, candidate_labels: list[str], *, multi_label: bool | None = False,
            hypothesis_template: str | None = None, model: str | None = None
        ) -> list[Any]: ...
        @suspends("always")
        async def zero_shot_image_classification(
            self, image: Any, candidate_labels: list[str], *, model: str | None = None,
            hypothesis_template: str | None = None, labels: list[str] | None = None
        ) -> list[Any]: ...
        @suspends("always")
        async def health_check(self, model: str | None = None) -> bool: ...

class HfFileSystem:
    def __init__(
        self, *args: Any, endpoint: str | None = None, token: Any = None, block_size: int | None = None,
        expand_info: bool | None = None, **storage_options: Any
    ) -> None: ...
    @blocks("network")
    def resolve_path(self, path: str, revision: str | None = None) -> Any: ...
    def invalidate_cache(self, path: str | None = None) -> None: ...
    @blocks("network")
    def rm(
        self, path: str, recursive: bool = False, maxdepth: int | None = None, revision: str | None = None,
        **kwargs: Any
    ) -> None: ...
    @blocks("network")
    def ls(
        self, path: str, detail: bool = True, refresh: bool = False, revision: str | None = None, **kwargs: Any
    ) -> list[str | dict[str, Any]]: ...
    @blocks("network")
    def walk(self, path: str, *args: Any, **kwargs: Any) -> Iterator[tuple[str, list[str], list[str]]]: ...
    @blocks("network")
    def glob(self, path: str, maxdepth: int | None = None, **kwargs: Any) -> list[str]: ...
    @blocks("network")
    def find(
        self, path: str, maxdepth: int | None = None, withdirs: bool = False, detail: bool = False,
        refresh: bool = False, revision: str | None = None, **kwargs: Any
    ) -> list[str] | dict[str, dict[str, Any]]: ...
    @blocks("network")
    def cp_file(self, path1: str, path2: str, revision: str | None = None, **kwargs: Any) -> None: ...
    @blocks("network")
    def modified(self, path: str, **kwargs: Any) -> Any: ...
    @blocks("network")
    def info(self, path: str, refresh: bool = False, revision: str | None = None, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network")
    def exists(self, path: Any, **kwargs: Any) -> Any: ...
    # source: hf_file_system.py: the hub is asked for what is not in the cache.
    @blocks("network")
    def isdir(self, path: Any) -> Any: ...
    @blocks("network")
    def isfile(self, path: Any) -> Any: ...
    @blocks("network")
    def url(self, path: str) -> str: ...
    @blocks("network")
    def get_file(self, rpath: Any, lpath: Any, callback: Any = ..., outfile: Any = None, **kwargs: Any) -> None: ...
    @blocks("network")
    def start_transaction(self) -> Any: ...
