"""botocore.client."""

from typing import Any, Iterator

from asyncward import blocks

# doc: operations are made at run time from the service's description (`s3.get_object`); each is one HTTP exchange,
#   with retries.
class _Operation:  # dynamic
    @blocks("network")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class BaseClient:
    meta: Any
    exceptions: Any
    # What is not named below is an operation as well: services and their operations are added with every release.
    def __getattr__(self, item: str) -> _Operation: ...
    def close(self) -> None: ...
    def get_paginator(self, operation_name: str) -> Paginator: ...
    @blocks("file", stall="small")
    def get_waiter(self, waiter_name: str) -> Waiter: ...
    def can_paginate(self, operation_name: str) -> bool: ...
    # source: tokens for databases are signed here, with the credentials at hand.
    def generate_db_auth_token(self, DBHostname: str, Port: int, DBUsername: str, Region: str | None = None) -> str: ...  # dynamic
    def generate_db_connect_auth_token(self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900) -> str: ...  # dynamic
    def generate_db_connect_admin_auth_token(self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900) -> str: ...  # dynamic
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
    # source: data/apigatewaymanagementapi
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_connection")
    def delete_connection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_connection")
    def get_connection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.post_to_connection")
    def post_to_connection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/athena
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_query_executions")
    def list_query_executions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_query_execution")
    def stop_query_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/autoscaling
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_auto_scaling_groups")
    def describe_auto_scaling_groups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_desired_capacity")
    def set_desired_capacity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.terminate_instance_in_auto_scaling_group")
    def terminate_instance_in_auto_scaling_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_auto_scaling_group")
    def update_auto_scaling_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/batch
    @blocks("network", twin="aiobotocore.client.AioBaseClient.cancel_job")
    def cancel_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_compute_environment")
    def create_compute_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_consumable_resource")
    def create_consumable_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_job_queue")
    def create_job_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_quota_share")
    def create_quota_share(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_scheduling_policy")
    def create_scheduling_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_service_environment")
    def create_service_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_compute_environment")
    def delete_compute_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_consumable_resource")
    def delete_consumable_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_job_queue")
    def delete_job_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_quota_share")
    def delete_quota_share(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_scheduling_policy")
    def delete_scheduling_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_service_environment")
    def delete_service_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.deregister_job_definition")
    def deregister_job_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_compute_environments")
    def describe_compute_environments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_consumable_resource")
    def describe_consumable_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_job_definitions")
    def describe_job_definitions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_job_queues")
    def describe_job_queues(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_jobs")
    def describe_jobs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_quota_share")
    def describe_quota_share(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_scheduling_policies")
    def describe_scheduling_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_service_environments")
    def describe_service_environments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_service_job")
    def describe_service_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_job_queue_snapshot")
    def get_job_queue_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_consumable_resources")
    def list_consumable_resources(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_jobs")
    def list_jobs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_jobs_by_consumable_resource")
    def list_jobs_by_consumable_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_quota_shares")
    def list_quota_shares(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_scheduling_policies")
    def list_scheduling_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_service_jobs")
    def list_service_jobs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.register_job_definition")
    def register_job_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.submit_job")
    def submit_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.submit_service_job")
    def submit_service_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.terminate_job")
    def terminate_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.terminate_service_job")
    def terminate_service_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_compute_environment")
    def update_compute_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_consumable_resource")
    def update_consumable_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_job_queue")
    def update_job_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_quota_share")
    def update_quota_share(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_scheduling_policy")
    def update_scheduling_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_service_environment")
    def update_service_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_service_job")
    def update_service_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/bedrock-agent-runtime
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_invocation")
    def create_invocation(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_session")
    def create_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_agent_memory")
    def delete_agent_memory(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_session")
    def delete_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.end_session")
    def end_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.generate_query")
    def generate_query(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_agent_memory")
    def get_agent_memory(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_execution_flow_snapshot")
    def get_execution_flow_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_flow_execution")
    def get_flow_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_invocation_step")
    def get_invocation_step(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_session")
    def get_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_agent")
    def invoke_agent(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_flow")
    def invoke_flow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_inline_agent")
    def invoke_inline_agent(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_flow_execution_events")
    def list_flow_execution_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_flow_executions")
    def list_flow_executions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_invocation_steps")
    def list_invocation_steps(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_invocations")
    def list_invocations(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_sessions")
    def list_sessions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.optimize_prompt")
    def optimize_prompt(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_invocation_step")
    def put_invocation_step(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.rerank")
    def rerank(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.retrieve_and_generate")
    def retrieve_and_generate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.retrieve_and_generate_stream")
    def retrieve_and_generate_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_flow_execution")
    def start_flow_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_flow_execution")
    def stop_flow_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_session")
    def update_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/bedrock-runtime
    @blocks("network", twin="aiobotocore.client.AioBaseClient.apply_guardrail")
    def apply_guardrail(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.count_tokens")
    def count_tokens(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_async_invoke")
    def get_async_invoke(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_model_with_bidirectional_stream")
    def invoke_model_with_bidirectional_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_async_invokes")
    def list_async_invokes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_async_invoke")
    def start_async_invoke(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/cloudformation
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_change_set")
    def create_change_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_stack")
    def create_stack(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_stack")
    def delete_stack(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_change_set")
    def describe_change_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_stack_events")
    def describe_stack_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_stacks")
    def describe_stacks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.execute_change_set")
    def execute_change_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_stacks")
    def list_stacks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_stack")
    def update_stack(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.validate_template")
    def validate_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/cloudfront
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_invalidation")
    def create_invalidation(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_distribution")
    def get_distribution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_invalidation")
    def get_invalidation(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_distributions")
    def list_distributions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_distribution")
    def update_distribution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/cloudwatch
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_alarms")
    def delete_alarms(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_alarms")
    def describe_alarms(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_metric_statistics")
    def get_metric_statistics(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_metrics")
    def list_metrics(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_metric_alarm")
    def put_metric_alarm(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_alarm_state")
    def set_alarm_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/cognito-idp
    @blocks("network", twin="aiobotocore.client.AioBaseClient.admin_add_user_to_group")
    def admin_add_user_to_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.admin_delete_user")
    def admin_delete_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.admin_initiate_auth")
    def admin_initiate_auth(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.admin_list_groups_for_user")
    def admin_list_groups_for_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.admin_set_user_password")
    def admin_set_user_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.admin_update_user_attributes")
    def admin_update_user_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.change_password")
    def change_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.confirm_forgot_password")
    def confirm_forgot_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.confirm_sign_up")
    def confirm_sign_up(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.forgot_password")
    def forgot_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_user")
    def get_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.global_sign_out")
    def global_sign_out(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_users")
    def list_users(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.respond_to_auth_challenge")
    def respond_to_auth_challenge(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/comprehend
    @blocks("network", twin="aiobotocore.client.AioBaseClient.batch_detect_sentiment")
    def batch_detect_sentiment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.detect_dominant_language")
    def detect_dominant_language(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.detect_entities")
    def detect_entities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.detect_key_phrases")
    def detect_key_phrases(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.detect_pii_entities")
    def detect_pii_entities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.detect_sentiment")
    def detect_sentiment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/dynamodb
    @blocks("network", twin="aiobotocore.client.AioBaseClient.batch_execute_statement")
    def batch_execute_statement(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_backup")
    def create_backup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_global_table")
    def create_global_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_backup")
    def delete_backup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_table")
    def delete_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_backup")
    def describe_backup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_continuous_backups")
    def describe_continuous_backups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_contributor_insights")
    def describe_contributor_insights(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_endpoints")
    def describe_endpoints(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_export")
    def describe_export(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_global_table")
    def describe_global_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_global_table_settings")
    def describe_global_table_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_import")
    def describe_import(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_kinesis_streaming_destination")
    def describe_kinesis_streaming_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_table_replica_auto_scaling")
    def describe_table_replica_auto_scaling(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_time_to_live")
    def describe_time_to_live(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.disable_kinesis_streaming_destination")
    def disable_kinesis_streaming_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.enable_kinesis_streaming_destination")
    def enable_kinesis_streaming_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.execute_statement")
    def execute_statement(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.execute_transaction")
    def execute_transaction(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.export_table_to_point_in_time")
    def export_table_to_point_in_time(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.import_table")
    def import_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_backups")
    def list_backups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_contributor_insights")
    def list_contributor_insights(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_exports")
    def list_exports(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_global_tables")
    def list_global_tables(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_imports")
    def list_imports(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_tags_of_resource")
    def list_tags_of_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.restore_table_from_backup")
    def restore_table_from_backup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.restore_table_to_point_in_time")
    def restore_table_to_point_in_time(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.transact_get_items")
    def transact_get_items(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_continuous_backups")
    def update_continuous_backups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_contributor_insights")
    def update_contributor_insights(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_global_table")
    def update_global_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_global_table_settings")
    def update_global_table_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_kinesis_streaming_destination")
    def update_kinesis_streaming_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_table")
    def update_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_table_replica_auto_scaling")
    def update_table_replica_auto_scaling(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_time_to_live")
    def update_time_to_live(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/ec2
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_snapshot")
    def create_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_tags")
    def create_tags(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_tags")
    def delete_tags(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_addresses")
    def describe_addresses(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_availability_zones")
    def describe_availability_zones(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_images")
    def describe_images(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_instance_status")
    def describe_instance_status(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_instance_types")
    def describe_instance_types(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_key_pairs")
    def describe_key_pairs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_network_interfaces")
    def describe_network_interfaces(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_regions")
    def describe_regions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_security_groups")
    def describe_security_groups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_snapshots")
    def describe_snapshots(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_subnets")
    def describe_subnets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_tags")
    def describe_tags(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_volumes")
    def describe_volumes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_vpcs")
    def describe_vpcs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_console_output")
    def get_console_output(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.reboot_instances")
    def reboot_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.request_spot_instances")
    def request_spot_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/ecr
    @blocks("network", twin="aiobotocore.client.AioBaseClient.batch_delete_image")
    def batch_delete_image(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.batch_get_image")
    def batch_get_image(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_repository")
    def create_repository(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_repository")
    def delete_repository(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_repositories")
    def describe_repositories(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_authorization_token")
    def get_authorization_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_images")
    def list_images(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_image")
    def put_image(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/ecs
    @blocks("network", twin="aiobotocore.client.AioBaseClient.continue_service_deployment")
    def continue_service_deployment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_capacity_provider")
    def create_capacity_provider(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_cluster")
    def create_cluster(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_daemon")
    def create_daemon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_express_gateway_service")
    def create_express_gateway_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_service")
    def create_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_task_set")
    def create_task_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_account_setting")
    def delete_account_setting(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_attributes")
    def delete_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_capacity_provider")
    def delete_capacity_provider(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_cluster")
    def delete_cluster(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_daemon")
    def delete_daemon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_daemon_task_definition")
    def delete_daemon_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_express_gateway_service")
    def delete_express_gateway_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_service")
    def delete_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_task_definitions")
    def delete_task_definitions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_task_set")
    def delete_task_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.deregister_container_instance")
    def deregister_container_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.deregister_task_definition")
    def deregister_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_capacity_providers")
    def describe_capacity_providers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_clusters")
    def describe_clusters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_container_instances")
    def describe_container_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_daemon")
    def describe_daemon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_daemon_deployments")
    def describe_daemon_deployments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_daemon_revisions")
    def describe_daemon_revisions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_daemon_task_definition")
    def describe_daemon_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_express_gateway_service")
    def describe_express_gateway_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_service_deployments")
    def describe_service_deployments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_service_revisions")
    def describe_service_revisions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_services")
    def describe_services(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_task_definition")
    def describe_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_task_sets")
    def describe_task_sets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_tasks")
    def describe_tasks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.discover_poll_endpoint")
    def discover_poll_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.execute_command")
    def execute_command(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_task_protection")
    def get_task_protection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_account_settings")
    def list_account_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_attributes")
    def list_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_clusters")
    def list_clusters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_container_instances")
    def list_container_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_daemon_deployments")
    def list_daemon_deployments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_daemon_task_definitions")
    def list_daemon_task_definitions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_daemons")
    def list_daemons(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_service_deployments")
    def list_service_deployments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_services")
    def list_services(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_services_by_namespace")
    def list_services_by_namespace(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_tags_for_resource")
    def list_tags_for_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_task_definition_families")
    def list_task_definition_families(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_task_definitions")
    def list_task_definitions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_tasks")
    def list_tasks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_account_setting")
    def put_account_setting(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_account_setting_default")
    def put_account_setting_default(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_attributes")
    def put_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_cluster_capacity_providers")
    def put_cluster_capacity_providers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.register_container_instance")
    def register_container_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.register_daemon_task_definition")
    def register_daemon_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.register_task_definition")
    def register_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.run_task")
    def run_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_task")
    def start_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_service_deployment")
    def stop_service_deployment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_task")
    def stop_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.submit_attachment_state_changes")
    def submit_attachment_state_changes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.submit_container_state_change")
    def submit_container_state_change(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.submit_task_state_change")
    def submit_task_state_change(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.tag_resource")
    def tag_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.untag_resource")
    def untag_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_capacity_provider")
    def update_capacity_provider(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_cluster")
    def update_cluster(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_cluster_settings")
    def update_cluster_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_container_agent")
    def update_container_agent(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_container_instances_state")
    def update_container_instances_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_daemon")
    def update_daemon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_express_gateway_service")
    def update_express_gateway_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_service")
    def update_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_service_primary_task_set")
    def update_service_primary_task_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_task_protection")
    def update_task_protection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_task_set")
    def update_task_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/eks
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_cluster")
    def describe_cluster(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_nodegroup")
    def describe_nodegroup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_nodegroups")
    def list_nodegroups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/elbv2
    @blocks("network", twin="aiobotocore.client.AioBaseClient.deregister_targets")
    def deregister_targets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_load_balancers")
    def describe_load_balancers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_target_groups")
    def describe_target_groups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_target_health")
    def describe_target_health(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.register_targets")
    def register_targets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/events
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_rule")
    def delete_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_rule")
    def describe_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.disable_rule")
    def disable_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.enable_rule")
    def enable_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_rules")
    def list_rules(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_targets_by_rule")
    def list_targets_by_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_rule")
    def put_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_targets")
    def put_targets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.remove_targets")
    def remove_targets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/firehose
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_delivery_stream")
    def create_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_delivery_stream")
    def delete_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_delivery_stream")
    def describe_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_delivery_streams")
    def list_delivery_streams(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_tags_for_delivery_stream")
    def list_tags_for_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_record_batch")
    def put_record_batch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_delivery_stream_encryption")
    def start_delivery_stream_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_delivery_stream_encryption")
    def stop_delivery_stream_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.tag_delivery_stream")
    def tag_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.untag_delivery_stream")
    def untag_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_destination")
    def update_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/glue
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_crawler")
    def get_crawler(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_database")
    def get_database(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_job_run")
    def get_job_run(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_job_runs")
    def get_job_runs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_table")
    def get_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_tables")
    def get_tables(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_crawler")
    def start_crawler(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_job_run")
    def start_job_run(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/iam
    @blocks("network", twin="aiobotocore.client.AioBaseClient.attach_role_policy")
    def attach_role_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_access_key")
    def create_access_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_policy")
    def create_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_role")
    def create_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_user")
    def create_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_access_key")
    def delete_access_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_role")
    def delete_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_user")
    def delete_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_role")
    def get_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_access_keys")
    def list_access_keys(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_attached_role_policies")
    def list_attached_role_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_policies")
    def list_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_roles")
    def list_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_role_policy")
    def put_role_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.simulate_principal_policy")
    def simulate_principal_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/kinesis
    @blocks("network", twin="aiobotocore.client.AioBaseClient.add_tags_to_stream")
    def add_tags_to_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_stream")
    def create_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.decrease_stream_retention_period")
    def decrease_stream_retention_period(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_resource_policy")
    def delete_resource_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_stream")
    def delete_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.deregister_stream_consumer")
    def deregister_stream_consumer(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_account_settings")
    def describe_account_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_limits")
    def describe_limits(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_stream")
    def describe_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_stream_consumer")
    def describe_stream_consumer(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_stream_summary")
    def describe_stream_summary(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.disable_enhanced_monitoring")
    def disable_enhanced_monitoring(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.enable_enhanced_monitoring")
    def enable_enhanced_monitoring(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_records")
    def get_records(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_resource_policy")
    def get_resource_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_shard_iterator")
    def get_shard_iterator(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.increase_stream_retention_period")
    def increase_stream_retention_period(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_shards")
    def list_shards(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_stream_consumers")
    def list_stream_consumers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_streams")
    def list_streams(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_tags_for_stream")
    def list_tags_for_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.merge_shards")
    def merge_shards(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_resource_policy")
    def put_resource_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.register_stream_consumer")
    def register_stream_consumer(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.remove_tags_from_stream")
    def remove_tags_from_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.split_shard")
    def split_shard(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_stream_encryption")
    def start_stream_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_stream_encryption")
    def stop_stream_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.subscribe_to_shard")
    def subscribe_to_shard(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_account_settings")
    def update_account_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_max_record_size")
    def update_max_record_size(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_shard_count")
    def update_shard_count(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_stream_mode")
    def update_stream_mode(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_stream_warm_throughput")
    def update_stream_warm_throughput(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/kms
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_key")
    def create_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_key")
    def describe_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.generate_data_key_without_plaintext")
    def generate_data_key_without_plaintext(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.generate_random")
    def generate_random(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_public_key")
    def get_public_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_keys")
    def list_keys(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.re_encrypt")
    def re_encrypt(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.sign")
    def sign(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.verify")
    def verify(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/lambda
    @blocks("network", twin="aiobotocore.client.AioBaseClient.add_layer_version_permission")
    def add_layer_version_permission(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.checkpoint_durable_execution")
    def checkpoint_durable_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_alias")
    def create_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_code_signing_config")
    def create_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_event_source_mapping")
    def create_event_source_mapping(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_function")
    def create_function(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_function_url_config")
    def create_function_url_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_alias")
    def delete_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_code_signing_config")
    def delete_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_event_source_mapping")
    def delete_event_source_mapping(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_function")
    def delete_function(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_function_code_signing_config")
    def delete_function_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_function_concurrency")
    def delete_function_concurrency(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_function_event_invoke_config")
    def delete_function_event_invoke_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_function_url_config")
    def delete_function_url_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_layer_version")
    def delete_layer_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_provisioned_concurrency_config")
    def delete_provisioned_concurrency_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_account_settings")
    def get_account_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_alias")
    def get_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_capacity_provider")
    def get_capacity_provider(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_code_signing_config")
    def get_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_durable_execution")
    def get_durable_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_durable_execution_history")
    def get_durable_execution_history(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_durable_execution_state")
    def get_durable_execution_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_event_source_mapping")
    def get_event_source_mapping(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_function")
    def get_function(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_function_code_signing_config")
    def get_function_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_function_concurrency")
    def get_function_concurrency(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_function_configuration")
    def get_function_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_function_event_invoke_config")
    def get_function_event_invoke_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_function_recursion_config")
    def get_function_recursion_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_function_scaling_config")
    def get_function_scaling_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_function_url_config")
    def get_function_url_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_layer_version")
    def get_layer_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_layer_version_by_arn")
    def get_layer_version_by_arn(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_layer_version_policy")
    def get_layer_version_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_policy")
    def get_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_provisioned_concurrency_config")
    def get_provisioned_concurrency_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_runtime_management_config")
    def get_runtime_management_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_async")
    def invoke_async(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_with_response_stream")
    def invoke_with_response_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_aliases")
    def list_aliases(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_capacity_providers")
    def list_capacity_providers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_code_signing_configs")
    def list_code_signing_configs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_durable_executions_by_function")
    def list_durable_executions_by_function(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_event_source_mappings")
    def list_event_source_mappings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_function_event_invoke_configs")
    def list_function_event_invoke_configs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_function_url_configs")
    def list_function_url_configs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_function_versions_by_capacity_provider")
    def list_function_versions_by_capacity_provider(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_functions")
    def list_functions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_functions_by_code_signing_config")
    def list_functions_by_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_layer_versions")
    def list_layer_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_layers")
    def list_layers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_provisioned_concurrency_configs")
    def list_provisioned_concurrency_configs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_tags")
    def list_tags(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_versions_by_function")
    def list_versions_by_function(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.publish_layer_version")
    def publish_layer_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.publish_version")
    def publish_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_function_code_signing_config")
    def put_function_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_function_concurrency")
    def put_function_concurrency(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_function_event_invoke_config")
    def put_function_event_invoke_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_function_recursion_config")
    def put_function_recursion_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_function_scaling_config")
    def put_function_scaling_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_provisioned_concurrency_config")
    def put_provisioned_concurrency_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_runtime_management_config")
    def put_runtime_management_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.remove_layer_version_permission")
    def remove_layer_version_permission(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_durable_execution_callback_failure")
    def send_durable_execution_callback_failure(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_durable_execution_callback_heartbeat")
    def send_durable_execution_callback_heartbeat(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_durable_execution_callback_success")
    def send_durable_execution_callback_success(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_durable_execution")
    def stop_durable_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_alias")
    def update_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_code_signing_config")
    def update_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_event_source_mapping")
    def update_event_source_mapping(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_function_code")
    def update_function_code(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_function_configuration")
    def update_function_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_function_event_invoke_config")
    def update_function_event_invoke_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_function_url_config")
    def update_function_url_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/logs
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_log_group")
    def create_log_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_log_stream")
    def create_log_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_log_group")
    def delete_log_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_log_stream")
    def delete_log_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_log_groups")
    def describe_log_groups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_log_streams")
    def describe_log_streams(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_retention_policy")
    def put_retention_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_query")
    def start_query(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_query")
    def stop_query(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/pinpoint
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_app")
    def create_app(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_endpoint")
    def get_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.phone_number_validate")
    def phone_number_validate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_messages")
    def send_messages(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_endpoint")
    def update_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/polly
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_lexicon")
    def delete_lexicon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_voices")
    def describe_voices(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_lexicon")
    def get_lexicon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_speech_synthesis_task")
    def get_speech_synthesis_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_lexicons")
    def list_lexicons(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_speech_synthesis_tasks")
    def list_speech_synthesis_tasks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_lexicon")
    def put_lexicon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_speech_synthesis_stream")
    def start_speech_synthesis_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_speech_synthesis_task")
    def start_speech_synthesis_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.synthesize_speech")
    def synthesize_speech(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/rds
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_db_instance")
    def create_db_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_db_snapshot")
    def create_db_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_db_instance")
    def delete_db_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_db_clusters")
    def describe_db_clusters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_db_instances")
    def describe_db_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_db_snapshots")
    def describe_db_snapshots(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.modify_db_instance")
    def modify_db_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_db_instance")
    def start_db_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_db_instance")
    def stop_db_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/rds-data
    @blocks("network", twin="aiobotocore.client.AioBaseClient.begin_transaction")
    def begin_transaction(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.commit_transaction")
    def commit_transaction(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.rollback_transaction")
    def rollback_transaction(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/rekognition
    @blocks("network", twin="aiobotocore.client.AioBaseClient.compare_faces")
    def compare_faces(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_collection")
    def create_collection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_collection")
    def delete_collection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.detect_faces")
    def detect_faces(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.detect_labels")
    def detect_labels(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.detect_moderation_labels")
    def detect_moderation_labels(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.detect_text")
    def detect_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_label_detection")
    def get_label_detection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.index_faces")
    def index_faces(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_collections")
    def list_collections(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.recognize_celebrities")
    def recognize_celebrities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.search_faces")
    def search_faces(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.search_faces_by_image")
    def search_faces_by_image(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_label_detection")
    def start_label_detection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/route53
    @blocks("network", twin="aiobotocore.client.AioBaseClient.change_resource_record_sets")
    def change_resource_record_sets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_hosted_zone")
    def create_hosted_zone(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_change")
    def get_change(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_hosted_zone")
    def get_hosted_zone(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_hosted_zones")
    def list_hosted_zones(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_resource_record_sets")
    def list_resource_record_sets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/s3
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_bucket_metadata_configuration")
    def create_bucket_metadata_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_bucket_metadata_table_configuration")
    def create_bucket_metadata_table_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket")
    def delete_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_analytics_configuration")
    def delete_bucket_analytics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_cors")
    def delete_bucket_cors(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_encryption")
    def delete_bucket_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_intelligent_tiering_configuration")
    def delete_bucket_intelligent_tiering_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_inventory_configuration")
    def delete_bucket_inventory_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_lifecycle")
    def delete_bucket_lifecycle(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_metadata_configuration")
    def delete_bucket_metadata_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_metadata_table_configuration")
    def delete_bucket_metadata_table_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_metrics_configuration")
    def delete_bucket_metrics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_ownership_controls")
    def delete_bucket_ownership_controls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_policy")
    def delete_bucket_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_replication")
    def delete_bucket_replication(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_tagging")
    def delete_bucket_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_bucket_website")
    def delete_bucket_website(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_object_tagging")
    def delete_object_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_public_access_block")
    def delete_public_access_block(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_abac")
    def get_bucket_abac(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_accelerate_configuration")
    def get_bucket_accelerate_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_acl")
    def get_bucket_acl(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_analytics_configuration")
    def get_bucket_analytics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_cors")
    def get_bucket_cors(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_encryption")
    def get_bucket_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_intelligent_tiering_configuration")
    def get_bucket_intelligent_tiering_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_inventory_configuration")
    def get_bucket_inventory_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_lifecycle")
    def get_bucket_lifecycle(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_lifecycle_configuration")
    def get_bucket_lifecycle_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_location")
    def get_bucket_location(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_logging")
    def get_bucket_logging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_metadata_configuration")
    def get_bucket_metadata_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_metadata_table_configuration")
    def get_bucket_metadata_table_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_metrics_configuration")
    def get_bucket_metrics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_notification")
    def get_bucket_notification(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_notification_configuration")
    def get_bucket_notification_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_ownership_controls")
    def get_bucket_ownership_controls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_policy")
    def get_bucket_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_policy_status")
    def get_bucket_policy_status(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_replication")
    def get_bucket_replication(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_request_payment")
    def get_bucket_request_payment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_tagging")
    def get_bucket_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_versioning")
    def get_bucket_versioning(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_bucket_website")
    def get_bucket_website(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_object_acl")
    def get_object_acl(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_object_attributes")
    def get_object_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_object_legal_hold")
    def get_object_legal_hold(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_object_lock_configuration")
    def get_object_lock_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_object_retention")
    def get_object_retention(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_object_tagging")
    def get_object_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_object_torrent")
    def get_object_torrent(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_public_access_block")
    def get_public_access_block(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_bucket_analytics_configurations")
    def list_bucket_analytics_configurations(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_bucket_intelligent_tiering_configurations")
    def list_bucket_intelligent_tiering_configurations(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_bucket_inventory_configurations")
    def list_bucket_inventory_configurations(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_bucket_metrics_configurations")
    def list_bucket_metrics_configurations(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_directory_buckets")
    def list_directory_buckets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_multipart_uploads")
    def list_multipart_uploads(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_object_versions")
    def list_object_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_parts")
    def list_parts(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_abac")
    def put_bucket_abac(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_accelerate_configuration")
    def put_bucket_accelerate_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_acl")
    def put_bucket_acl(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_analytics_configuration")
    def put_bucket_analytics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_cors")
    def put_bucket_cors(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_encryption")
    def put_bucket_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_intelligent_tiering_configuration")
    def put_bucket_intelligent_tiering_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_inventory_configuration")
    def put_bucket_inventory_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_lifecycle")
    def put_bucket_lifecycle(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_lifecycle_configuration")
    def put_bucket_lifecycle_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_logging")
    def put_bucket_logging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_metrics_configuration")
    def put_bucket_metrics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_notification")
    def put_bucket_notification(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_notification_configuration")
    def put_bucket_notification_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_ownership_controls")
    def put_bucket_ownership_controls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_policy")
    def put_bucket_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_replication")
    def put_bucket_replication(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_request_payment")
    def put_bucket_request_payment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_tagging")
    def put_bucket_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_versioning")
    def put_bucket_versioning(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_bucket_website")
    def put_bucket_website(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_object_acl")
    def put_object_acl(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_object_legal_hold")
    def put_object_legal_hold(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_object_lock_configuration")
    def put_object_lock_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_object_retention")
    def put_object_retention(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_object_tagging")
    def put_object_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_public_access_block")
    def put_public_access_block(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.rename_object")
    def rename_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.restore_object")
    def restore_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.select_object_content")
    def select_object_content(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_bucket_metadata_inventory_table_configuration")
    def update_bucket_metadata_inventory_table_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_bucket_metadata_journal_table_configuration")
    def update_bucket_metadata_journal_table_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_object_encryption")
    def update_object_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.upload_part_copy")
    def upload_part_copy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.write_get_object_response")
    def write_get_object_response(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/sagemaker-runtime
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_endpoint")
    def invoke_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_endpoint_async")
    def invoke_endpoint_async(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.invoke_endpoint_with_response_stream")
    def invoke_endpoint_with_response_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/scheduler
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_schedule")
    def create_schedule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_schedule_group")
    def create_schedule_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_schedule")
    def delete_schedule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_schedule_group")
    def delete_schedule_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_schedule")
    def get_schedule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_schedule_group")
    def get_schedule_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_schedule_groups")
    def list_schedule_groups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_schedules")
    def list_schedules(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_schedule")
    def update_schedule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/secretsmanager
    @blocks("network", twin="aiobotocore.client.AioBaseClient.batch_get_secret_value")
    def batch_get_secret_value(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.cancel_rotate_secret")
    def cancel_rotate_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_secret")
    def delete_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_secret")
    def describe_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_random_password")
    def get_random_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_secret_version_ids")
    def list_secret_version_ids(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_secrets")
    def list_secrets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.remove_regions_from_replication")
    def remove_regions_from_replication(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.replicate_secret_to_regions")
    def replicate_secret_to_regions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.restore_secret")
    def restore_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.rotate_secret")
    def rotate_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_replication_to_replica")
    def stop_replication_to_replica(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_secret")
    def update_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_secret_version_stage")
    def update_secret_version_stage(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.validate_resource_policy")
    def validate_resource_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/ses
    @blocks("network", twin="aiobotocore.client.AioBaseClient.clone_receipt_rule_set")
    def clone_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_configuration_set")
    def create_configuration_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_configuration_set_event_destination")
    def create_configuration_set_event_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_configuration_set_tracking_options")
    def create_configuration_set_tracking_options(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_custom_verification_email_template")
    def create_custom_verification_email_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_receipt_filter")
    def create_receipt_filter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_receipt_rule")
    def create_receipt_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_receipt_rule_set")
    def create_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_template")
    def create_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_configuration_set")
    def delete_configuration_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_configuration_set_event_destination")
    def delete_configuration_set_event_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_configuration_set_tracking_options")
    def delete_configuration_set_tracking_options(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_custom_verification_email_template")
    def delete_custom_verification_email_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_identity")
    def delete_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_identity_policy")
    def delete_identity_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_receipt_filter")
    def delete_receipt_filter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_receipt_rule")
    def delete_receipt_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_receipt_rule_set")
    def delete_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_template")
    def delete_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_verified_email_address")
    def delete_verified_email_address(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_active_receipt_rule_set")
    def describe_active_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_configuration_set")
    def describe_configuration_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_receipt_rule")
    def describe_receipt_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_receipt_rule_set")
    def describe_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_account_sending_enabled")
    def get_account_sending_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_custom_verification_email_template")
    def get_custom_verification_email_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_identity_dkim_attributes")
    def get_identity_dkim_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_identity_mail_from_domain_attributes")
    def get_identity_mail_from_domain_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_identity_notification_attributes")
    def get_identity_notification_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_identity_policies")
    def get_identity_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_identity_verification_attributes")
    def get_identity_verification_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_send_quota")
    def get_send_quota(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_send_statistics")
    def get_send_statistics(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_template")
    def get_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_configuration_sets")
    def list_configuration_sets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_custom_verification_email_templates")
    def list_custom_verification_email_templates(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_identities")
    def list_identities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_identity_policies")
    def list_identity_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_receipt_filters")
    def list_receipt_filters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_receipt_rule_sets")
    def list_receipt_rule_sets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_templates")
    def list_templates(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_verified_email_addresses")
    def list_verified_email_addresses(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_configuration_set_delivery_options")
    def put_configuration_set_delivery_options(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_identity_policy")
    def put_identity_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.reorder_receipt_rule_set")
    def reorder_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_bounce")
    def send_bounce(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_bulk_templated_email")
    def send_bulk_templated_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_custom_verification_email")
    def send_custom_verification_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_templated_email")
    def send_templated_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_active_receipt_rule_set")
    def set_active_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_identity_dkim_enabled")
    def set_identity_dkim_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_identity_feedback_forwarding_enabled")
    def set_identity_feedback_forwarding_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_identity_headers_in_notifications_enabled")
    def set_identity_headers_in_notifications_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_identity_mail_from_domain")
    def set_identity_mail_from_domain(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_identity_notification_topic")
    def set_identity_notification_topic(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_receipt_rule_position")
    def set_receipt_rule_position(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.test_render_template")
    def test_render_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_account_sending_enabled")
    def update_account_sending_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_configuration_set_event_destination")
    def update_configuration_set_event_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_configuration_set_reputation_metrics_enabled")
    def update_configuration_set_reputation_metrics_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_configuration_set_sending_enabled")
    def update_configuration_set_sending_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_configuration_set_tracking_options")
    def update_configuration_set_tracking_options(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_custom_verification_email_template")
    def update_custom_verification_email_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_receipt_rule")
    def update_receipt_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_template")
    def update_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.verify_domain_dkim")
    def verify_domain_dkim(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.verify_domain_identity")
    def verify_domain_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.verify_email_address")
    def verify_email_address(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.verify_email_identity")
    def verify_email_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/sesv2
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_contact")
    def create_contact(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_email_identity")
    def create_email_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_contact")
    def get_contact(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_email_identity")
    def get_email_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_email_identities")
    def list_email_identities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_email_identity_mail_from_attributes")
    def put_email_identity_mail_from_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_bulk_email")
    def send_bulk_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/sns
    @blocks("network", twin="aiobotocore.client.AioBaseClient.check_if_phone_number_is_opted_out")
    def check_if_phone_number_is_opted_out(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.confirm_subscription")
    def confirm_subscription(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_platform_application")
    def create_platform_application(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_platform_endpoint")
    def create_platform_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_sms_sandbox_phone_number")
    def create_sms_sandbox_phone_number(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_endpoint")
    def delete_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_platform_application")
    def delete_platform_application(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_sms_sandbox_phone_number")
    def delete_sms_sandbox_phone_number(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_topic")
    def delete_topic(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_data_protection_policy")
    def get_data_protection_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_endpoint_attributes")
    def get_endpoint_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_platform_application_attributes")
    def get_platform_application_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_sms_attributes")
    def get_sms_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_sms_sandbox_account_status")
    def get_sms_sandbox_account_status(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_subscription_attributes")
    def get_subscription_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_topic_attributes")
    def get_topic_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_endpoints_by_platform_application")
    def list_endpoints_by_platform_application(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_origination_numbers")
    def list_origination_numbers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_phone_numbers_opted_out")
    def list_phone_numbers_opted_out(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_platform_applications")
    def list_platform_applications(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_sms_sandbox_phone_numbers")
    def list_sms_sandbox_phone_numbers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_subscriptions")
    def list_subscriptions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_subscriptions_by_topic")
    def list_subscriptions_by_topic(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_topics")
    def list_topics(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.opt_in_phone_number")
    def opt_in_phone_number(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.publish_batch")
    def publish_batch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.put_data_protection_policy")
    def put_data_protection_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_endpoint_attributes")
    def set_endpoint_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_platform_application_attributes")
    def set_platform_application_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_sms_attributes")
    def set_sms_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_subscription_attributes")
    def set_subscription_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_topic_attributes")
    def set_topic_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.unsubscribe")
    def unsubscribe(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.verify_sms_sandbox_phone_number")
    def verify_sms_sandbox_phone_number(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/sqs
    @blocks("network", twin="aiobotocore.client.AioBaseClient.add_permission")
    def add_permission(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.cancel_message_move_task")
    def cancel_message_move_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.change_message_visibility_batch")
    def change_message_visibility_batch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_queue")
    def create_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_queue")
    def delete_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_dead_letter_source_queues")
    def list_dead_letter_source_queues(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_message_move_tasks")
    def list_message_move_tasks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_queue_tags")
    def list_queue_tags(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_queues")
    def list_queues(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.remove_permission")
    def remove_permission(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.set_queue_attributes")
    def set_queue_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_message_move_task")
    def start_message_move_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.tag_queue")
    def tag_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.untag_queue")
    def untag_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/ssm
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_parameter")
    def delete_parameter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_parameters")
    def delete_parameters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_parameters")
    def describe_parameters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_command_invocation")
    def get_command_invocation(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_commands")
    def list_commands(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_command")
    def send_command(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_session")
    def start_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.terminate_session")
    def terminate_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/stepfunctions
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_activity")
    def create_activity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_state_machine")
    def create_state_machine(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_state_machine_alias")
    def create_state_machine_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_activity")
    def delete_activity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_state_machine")
    def delete_state_machine(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_state_machine_alias")
    def delete_state_machine_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_state_machine_version")
    def delete_state_machine_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_activity")
    def describe_activity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_map_run")
    def describe_map_run(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_state_machine")
    def describe_state_machine(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_state_machine_alias")
    def describe_state_machine_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_state_machine_for_execution")
    def describe_state_machine_for_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_activity_task")
    def get_activity_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_execution_history")
    def get_execution_history(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_activities")
    def list_activities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_executions")
    def list_executions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_map_runs")
    def list_map_runs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_state_machine_aliases")
    def list_state_machine_aliases(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_state_machine_versions")
    def list_state_machine_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_state_machines")
    def list_state_machines(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.publish_state_machine_version")
    def publish_state_machine_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.redrive_execution")
    def redrive_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_task_failure")
    def send_task_failure(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_task_heartbeat")
    def send_task_heartbeat(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.send_task_success")
    def send_task_success(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_sync_execution")
    def start_sync_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.stop_execution")
    def stop_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.test_state")
    def test_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_map_run")
    def update_map_run(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_state_machine")
    def update_state_machine(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_state_machine_alias")
    def update_state_machine_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.validate_state_machine_definition")
    def validate_state_machine_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/sts
    @blocks("network", twin="aiobotocore.client.AioBaseClient.assume_role_with_saml")
    def assume_role_with_saml(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.assume_role_with_web_identity")
    def assume_role_with_web_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.assume_root")
    def assume_root(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.decode_authorization_message")
    def decode_authorization_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_access_key_info")
    def get_access_key_info(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_delegated_access_token")
    def get_delegated_access_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_federation_token")
    def get_federation_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_web_identity_token")
    def get_web_identity_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/textract
    @blocks("network", twin="aiobotocore.client.AioBaseClient.analyze_document")
    def analyze_document(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.analyze_expense")
    def analyze_expense(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.analyze_id")
    def analyze_id(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_adapter")
    def create_adapter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.create_adapter_version")
    def create_adapter_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_adapter")
    def delete_adapter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_adapter_version")
    def delete_adapter_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.detect_document_text")
    def detect_document_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_adapter")
    def get_adapter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_adapter_version")
    def get_adapter_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_document_analysis")
    def get_document_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_document_text_detection")
    def get_document_text_detection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_expense_analysis")
    def get_expense_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_lending_analysis")
    def get_lending_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_lending_analysis_summary")
    def get_lending_analysis_summary(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_adapter_versions")
    def list_adapter_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_adapters")
    def list_adapters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_document_analysis")
    def start_document_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_document_text_detection")
    def start_document_text_detection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_expense_analysis")
    def start_expense_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_lending_analysis")
    def start_lending_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.update_adapter")
    def update_adapter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/transcribe
    @blocks("network", twin="aiobotocore.client.AioBaseClient.delete_transcription_job")
    def delete_transcription_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.get_transcription_job")
    def get_transcription_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.list_transcription_jobs")
    def list_transcription_jobs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_transcription_job")
    def start_transcription_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    # source: data/translate
    @blocks("network", twin="aiobotocore.client.AioBaseClient.describe_text_translation_job")
    def describe_text_translation_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.start_text_translation_job")
    def start_text_translation_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.translate_document")
    def translate_document(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @blocks("network", twin="aiobotocore.client.AioBaseClient.translate_text")
    def translate_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

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
