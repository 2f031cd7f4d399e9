"""aiobotocore.client."""

from typing import Any

from asyncward import suspends

from botocore.client import BaseClient

class AioBaseClient(BaseClient):
    @suspends("always")
    async def get_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def head_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_objects(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def copy_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_objects(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_objects_v2(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_buckets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def head_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def upload_file(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def upload_fileobj(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def download_file(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def download_fileobj(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def copy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_multipart_upload(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def upload_part(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def complete_multipart_upload(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def abort_multipart_upload(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def query(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def scan(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def batch_get_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def batch_write_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def transact_write_items(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_tables(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_message_batch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def receive_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_message_batch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_queue_url(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_queue_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def purge_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def change_message_visibility(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def publish(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def subscribe(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_topic(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_raw_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_secret_value(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_secret_value(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_parameter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_parameters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_parameters_by_path(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_parameter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def assume_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_caller_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_session_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def encrypt(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def decrypt(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def generate_data_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_model(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_model_with_response_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def converse(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def converse_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def run_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def terminate_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_metric_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_metric_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_record(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_records(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_log_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_log_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def filter_log_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_query_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_query_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_query_results(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def admin_create_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def admin_get_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def initiate_auth(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sign_up(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("maybe")
    async def generate_presigned_url(self, *args: Any, **kwargs: Any) -> str: ...  # dynamic
    @suspends("maybe")
    async def generate_presigned_post(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def close(self) -> None: ...
    async def __aenter__(self) -> AioBaseClient: ...
    @suspends("maybe")
    async def __aexit__(self, *args: Any) -> None: ...
