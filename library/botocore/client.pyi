"""botocore.client."""

from typing import Any, Iterator

from asyncward import blocks

# doc: operations are made at run time from the service's description (`s3.get_object`); each is one HTTP exchange,
#   with retries.
class BaseClient:
    meta: Any
    exceptions: Any
    def close(self) -> None: ...
    def get_paginator(self, operation_name: str) -> Paginator: ...
    @blocks("file", stall="small")
    def get_waiter(self, waiter_name: str) -> Waiter: ...
    def can_paginate(self, operation_name: str) -> bool: ...
    def generate_presigned_url(self, ClientMethod: str, Params: Any = None, ExpiresIn: int = 3600,
                               HttpMethod: Any = None) -> str: ...  # dynamic
    def generate_presigned_post(self, Bucket: str, Key: str, Fields: Any = None, Conditions: Any = None,
                                ExpiresIn: int = 3600) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_object")
    def get_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_object")
    def put_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.head_object")
    def head_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_object")
    def delete_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_objects")
    def delete_objects(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.copy_object")
    def copy_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_objects")
    def list_objects(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_objects_v2")
    def list_objects_v2(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_buckets")
    def list_buckets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_bucket")
    def create_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.head_bucket")
    def head_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.upload_file")
    def upload_file(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.upload_fileobj")
    def upload_fileobj(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.download_file")
    def download_file(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.download_fileobj")
    def download_fileobj(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.copy")
    def copy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_multipart_upload")
    def create_multipart_upload(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.upload_part")
    def upload_part(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.complete_multipart_upload")
    def complete_multipart_upload(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.abort_multipart_upload")
    def abort_multipart_upload(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_item")
    def get_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_item")
    def put_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_item")
    def update_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_item")
    def delete_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.query")
    def query(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.scan")
    def scan(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.batch_get_item")
    def batch_get_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.batch_write_item")
    def batch_write_item(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.transact_write_items")
    def transact_write_items(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_table")
    def describe_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_tables")
    def list_tables(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_table")
    def create_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_message")
    def send_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_message_batch")
    def send_message_batch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.receive_message")
    def receive_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_message")
    def delete_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_message_batch")
    def delete_message_batch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_queue_url")
    def get_queue_url(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_queue_attributes")
    def get_queue_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.purge_queue")
    def purge_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.change_message_visibility")
    def change_message_visibility(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.publish")
    def publish(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.subscribe")
    def subscribe(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_topic")
    def create_topic(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke")
    def invoke(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_email")
    def send_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_raw_email")
    def send_raw_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_secret_value")
    def get_secret_value(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_secret_value")
    def put_secret_value(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_secret")
    def create_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_parameter")
    def get_parameter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_parameters")
    def get_parameters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_parameters_by_path")
    def get_parameters_by_path(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_parameter")
    def put_parameter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.assume_role")
    def assume_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_caller_identity")
    def get_caller_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_session_token")
    def get_session_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.encrypt")
    def encrypt(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.decrypt")
    def decrypt(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.generate_data_key")
    def generate_data_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_model")
    def invoke_model(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_model_with_response_stream")
    def invoke_model_with_response_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.converse")
    def converse(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.converse_stream")
    def converse_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_execution")
    def start_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_execution")
    def describe_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_instances")
    def describe_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.run_instances")
    def run_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_instances")
    def start_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_instances")
    def stop_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.terminate_instances")
    def terminate_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_metric_data")
    def put_metric_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_metric_data")
    def get_metric_data(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_events")
    def put_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_record")
    def put_record(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_records")
    def put_records(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_log_events")
    def get_log_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_log_events")
    def put_log_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.filter_log_events")
    def filter_log_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_query_execution")
    def start_query_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_query_execution")
    def get_query_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_query_results")
    def get_query_results(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.admin_create_user")
    def admin_create_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.admin_get_user")
    def admin_get_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.initiate_auth")
    def initiate_auth(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.sign_up")
    def sign_up(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class Paginator:  # dynamic
    def paginate(self, **kwargs: Any) -> PageIterator: ...

class PageIterator:  # dynamic
    @blocks("network")
    def __iter__(self) -> Iterator[Any]: ...
    @blocks("network")
    def build_full_result(self) -> Any: ...
    @blocks("network")
    def search(self, expression: str) -> Iterator[Any]: ...

class Waiter:  # dynamic
    # doc: polls with time.sleep between until the state is reached.
    @blocks("network")
    def wait(self, **kwargs: Any) -> None: ...

class Config:  # dynamic
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
