"""aiobotocore.client."""

from typing import Any, Self

from asyncward import suspends

from botocore.client import BaseClient

class _Operation:  # dynamic
    @suspends("always")
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic

class AioBaseClient(BaseClient):
    # source: `create_client` makes the operations of every service that botocore describes, as coroutine functions.
    def __getattr__(self, item: str) -> _Operation: ...
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
    async def generate_db_auth_token(self, *args: Any, **kwargs: Any) -> str: ...  # dynamic
    @suspends("maybe")
    async def generate_db_connect_auth_token(self, *args: Any, **kwargs: Any) -> str: ...  # dynamic
    @suspends("maybe")
    async def generate_db_connect_admin_auth_token(self, *args: Any, **kwargs: Any) -> str: ...  # dynamic
    @suspends("maybe")
    async def generate_presigned_url(self, *args: Any, **kwargs: Any) -> str: ...  # dynamic
    @suspends("maybe")
    async def generate_presigned_post(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, *args: Any) -> None: ...
    @suspends("always")
    async def add_layer_version_permission(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def add_permission(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def add_tags_to_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def admin_add_user_to_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def admin_delete_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def admin_initiate_auth(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def admin_list_groups_for_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def admin_set_user_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def admin_update_user_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def analyze_document(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def analyze_expense(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def analyze_id(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def apply_guardrail(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def assume_role_with_saml(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def assume_role_with_web_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def assume_root(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def attach_role_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def batch_delete_image(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def batch_detect_sentiment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def batch_execute_statement(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def batch_get_image(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def batch_get_secret_value(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def begin_transaction(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def cancel_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def cancel_message_move_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def cancel_rotate_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def change_message_visibility_batch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def change_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def change_resource_record_sets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def check_if_phone_number_is_opted_out(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def checkpoint_durable_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def clone_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def commit_transaction(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def compare_faces(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def confirm_forgot_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def confirm_sign_up(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def confirm_subscription(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def continue_service_deployment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def count_tokens(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_access_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_activity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_adapter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_adapter_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_app(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_backup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_bucket_metadata_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_bucket_metadata_table_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_capacity_provider(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_change_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_cluster(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_collection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_compute_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_configuration_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_configuration_set_event_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_configuration_set_tracking_options(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_consumable_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_contact(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_custom_verification_email_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_daemon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_db_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_db_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_email_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_event_source_mapping(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_express_gateway_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_function(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_function_url_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_global_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_hosted_zone(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_invalidation(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_invocation(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_job_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_log_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_log_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_platform_application(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_platform_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_quota_share(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_receipt_filter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_receipt_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_repository(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_schedule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_schedule_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_scheduling_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_service_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_sms_sandbox_phone_number(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_stack(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_state_machine(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_state_machine_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_tags(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_task_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def create_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def decode_authorization_message(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def decrease_stream_retention_period(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_access_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_account_setting(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_activity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_adapter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_adapter_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_agent_memory(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_alarms(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_backup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_analytics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_cors(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_intelligent_tiering_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_inventory_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_lifecycle(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_metadata_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_metadata_table_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_metrics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_ownership_controls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_replication(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_bucket_website(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_capacity_provider(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_cluster(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_collection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_compute_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_configuration_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_configuration_set_event_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_configuration_set_tracking_options(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_connection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_consumable_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_custom_verification_email_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_daemon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_daemon_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_db_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_event_source_mapping(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_express_gateway_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_function(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_function_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_function_concurrency(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_function_event_invoke_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_function_url_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_identity_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_job_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_layer_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_lexicon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_log_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_log_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_object_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_parameter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_parameters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_platform_application(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_provisioned_concurrency_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_public_access_block(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_quota_share(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_receipt_filter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_receipt_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_repository(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_resource_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_schedule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_schedule_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_scheduling_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_service_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_sms_sandbox_phone_number(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_stack(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_state_machine(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_state_machine_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_state_machine_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_tags(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_task_definitions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_task_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_topic(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_transcription_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def delete_verified_email_address(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def deregister_container_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def deregister_job_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def deregister_stream_consumer(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def deregister_targets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def deregister_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_account_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_active_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_activity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_addresses(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_alarms(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_auto_scaling_groups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_availability_zones(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_backup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_capacity_providers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_change_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_cluster(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_clusters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_compute_environments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_configuration_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_consumable_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_container_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_continuous_backups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_contributor_insights(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_daemon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_daemon_deployments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_daemon_revisions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_daemon_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_db_clusters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_db_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_db_snapshots(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_endpoints(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_export(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_express_gateway_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_global_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_global_table_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_images(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_import(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_instance_status(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_instance_types(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_job_definitions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_job_queues(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_jobs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_key_pairs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_kinesis_streaming_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_limits(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_load_balancers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_log_groups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_log_streams(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_map_run(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_network_interfaces(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_nodegroup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_parameters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_quota_share(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_receipt_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_regions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_repositories(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_scheduling_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_security_groups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_service_deployments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_service_environments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_service_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_service_revisions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_services(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_snapshots(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_stack_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_stacks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_state_machine(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_state_machine_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_state_machine_for_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_stream_consumer(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_stream_summary(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_subnets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_table_replica_auto_scaling(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_tags(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_target_groups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_target_health(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_task_sets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_tasks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_text_translation_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_time_to_live(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_voices(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_volumes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def describe_vpcs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def detect_document_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def detect_dominant_language(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def detect_entities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def detect_faces(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def detect_key_phrases(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def detect_labels(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def detect_moderation_labels(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def detect_pii_entities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def detect_sentiment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def detect_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def disable_enhanced_monitoring(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def disable_kinesis_streaming_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def disable_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def discover_poll_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def enable_enhanced_monitoring(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def enable_kinesis_streaming_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def enable_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def end_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def execute_change_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def execute_command(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def execute_statement(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def execute_transaction(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def export_table_to_point_in_time(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def forgot_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def generate_data_key_without_plaintext(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def generate_query(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def generate_random(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_access_key_info(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_account_sending_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_account_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_activity_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_adapter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_adapter_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_agent_memory(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_async_invoke(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_authorization_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_abac(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_accelerate_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_acl(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_analytics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_cors(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_intelligent_tiering_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_inventory_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_lifecycle(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_lifecycle_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_location(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_logging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_metadata_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_metadata_table_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_metrics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_notification(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_notification_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_ownership_controls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_policy_status(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_replication(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_request_payment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_versioning(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_bucket_website(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_capacity_provider(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_change(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_command_invocation(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_connection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_console_output(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_contact(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_crawler(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_custom_verification_email_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_data_protection_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_database(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_delegated_access_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_distribution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_document_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_document_text_detection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_durable_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_durable_execution_history(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_durable_execution_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_email_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_endpoint_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_event_source_mapping(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_execution_flow_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_execution_history(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_expense_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_federation_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_flow_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_function(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_function_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_function_concurrency(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_function_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_function_event_invoke_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_function_recursion_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_function_scaling_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_function_url_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_hosted_zone(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_identity_dkim_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_identity_mail_from_domain_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_identity_notification_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_identity_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_identity_verification_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_invalidation(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_invocation_step(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_job_queue_snapshot(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_job_run(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_job_runs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_label_detection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_layer_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_layer_version_by_arn(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_layer_version_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_lending_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_lending_analysis_summary(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_lexicon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_metric_statistics(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_object_acl(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_object_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_object_legal_hold(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_object_lock_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_object_retention(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_object_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_object_torrent(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_platform_application_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_provisioned_concurrency_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_public_access_block(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_public_key(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_random_password(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_records(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_resource_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_role(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_runtime_management_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_schedule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_schedule_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_send_quota(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_send_statistics(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_shard_iterator(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_sms_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_sms_sandbox_account_status(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_speech_synthesis_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_subscription_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_tables(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_task_protection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_topic_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_transcription_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_user(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def get_web_identity_token(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def global_sign_out(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def import_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def increase_stream_retention_period(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def index_faces(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_agent(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_async(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_endpoint_async(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_endpoint_with_response_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_flow(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_inline_agent(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_model_with_bidirectional_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def invoke_with_response_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_access_keys(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_account_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_activities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_adapter_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_adapters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_aliases(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_async_invokes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_attached_role_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_backups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_bucket_analytics_configurations(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_bucket_intelligent_tiering_configurations(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_bucket_inventory_configurations(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_bucket_metrics_configurations(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_capacity_providers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_clusters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_code_signing_configs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_collections(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_commands(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_configuration_sets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_consumable_resources(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_container_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_contributor_insights(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_custom_verification_email_templates(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_daemon_deployments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_daemon_task_definitions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_daemons(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_dead_letter_source_queues(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_delivery_streams(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_directory_buckets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_distributions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_durable_executions_by_function(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_email_identities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_endpoints_by_platform_application(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_event_source_mappings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_executions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_exports(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_flow_execution_events(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_flow_executions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_function_event_invoke_configs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_function_url_configs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_function_versions_by_capacity_provider(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_functions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_functions_by_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_global_tables(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_hosted_zones(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_identities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_identity_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_images(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_imports(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_invocation_steps(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_invocations(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_jobs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_jobs_by_consumable_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_keys(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_layer_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_layers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_lexicons(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_map_runs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_message_move_tasks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_metrics(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_multipart_uploads(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_nodegroups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_object_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_origination_numbers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_parts(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_phone_numbers_opted_out(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_platform_applications(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_provisioned_concurrency_configs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_query_executions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_queue_tags(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_queues(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_quota_shares(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_receipt_filters(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_receipt_rule_sets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_resource_record_sets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_roles(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_rules(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_schedule_groups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_schedules(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_scheduling_policies(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_secret_version_ids(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_secrets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_service_deployments(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_service_jobs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_services(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_services_by_namespace(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_sessions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_shards(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_sms_sandbox_phone_numbers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_speech_synthesis_tasks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_stacks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_state_machine_aliases(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_state_machine_versions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_state_machines(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_stream_consumers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_streams(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_subscriptions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_subscriptions_by_topic(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_tags(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_tags_for_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_tags_for_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_tags_for_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_tags_of_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_targets_by_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_task_definition_families(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_task_definitions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_tasks(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_templates(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_topics(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_transcription_jobs(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_users(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_verified_email_addresses(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def list_versions_by_function(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def merge_shards(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def modify_db_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def opt_in_phone_number(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def optimize_prompt(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def phone_number_validate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def post_to_connection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def publish_batch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def publish_layer_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def publish_state_machine_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def publish_version(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_account_setting(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_account_setting_default(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_abac(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_accelerate_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_acl(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_analytics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_cors(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_intelligent_tiering_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_inventory_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_lifecycle(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_lifecycle_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_logging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_metrics_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_notification(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_notification_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_ownership_controls(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_replication(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_request_payment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_versioning(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_bucket_website(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_cluster_capacity_providers(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_configuration_set_delivery_options(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_data_protection_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_email_identity_mail_from_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_function_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_function_concurrency(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_function_event_invoke_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_function_recursion_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_function_scaling_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_identity_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_image(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_invocation_step(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_lexicon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_metric_alarm(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_object_acl(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_object_legal_hold(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_object_lock_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_object_retention(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_object_tagging(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_provisioned_concurrency_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_public_access_block(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_record_batch(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_resource_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_retention_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_role_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_runtime_management_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def put_targets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def re_encrypt(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def reboot_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def recognize_celebrities(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def redrive_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def register_container_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def register_daemon_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def register_job_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def register_stream_consumer(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def register_targets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def register_task_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def remove_layer_version_permission(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def remove_permission(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def remove_regions_from_replication(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def remove_tags_from_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def remove_targets(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def rename_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def reorder_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def replicate_secret_to_regions(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def request_spot_instances(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def rerank(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def respond_to_auth_challenge(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def restore_object(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def restore_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def restore_table_from_backup(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def restore_table_to_point_in_time(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def retrieve_and_generate(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def retrieve_and_generate_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def rollback_transaction(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def rotate_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def run_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def search_faces(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def search_faces_by_image(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def select_object_content(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_bounce(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_bulk_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_bulk_templated_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_command(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_custom_verification_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_durable_execution_callback_failure(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_durable_execution_callback_heartbeat(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_durable_execution_callback_success(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_messages(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_task_failure(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_task_heartbeat(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_task_success(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def send_templated_email(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_active_receipt_rule_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_alarm_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_desired_capacity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_endpoint_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_identity_dkim_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_identity_feedback_forwarding_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_identity_headers_in_notifications_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_identity_mail_from_domain(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_identity_notification_topic(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_platform_application_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_queue_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_receipt_rule_position(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_sms_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_subscription_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def set_topic_attributes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def sign(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def simulate_principal_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def split_shard(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_async_invoke(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_crawler(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_db_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_delivery_stream_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_document_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_document_text_detection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_expense_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_flow_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_job_run(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_label_detection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_lending_analysis(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_message_move_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_query(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_speech_synthesis_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_speech_synthesis_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_stream_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_sync_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_text_translation_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def start_transcription_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_db_instance(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_delivery_stream_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_durable_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_flow_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_query(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_query_execution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_replication_to_replica(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_service_deployment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_stream_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def stop_task(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def submit_attachment_state_changes(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def submit_container_state_change(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def submit_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def submit_service_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def submit_task_state_change(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def subscribe_to_shard(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def synthesize_speech(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def tag_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def tag_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def tag_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def terminate_instance_in_auto_scaling_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def terminate_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def terminate_service_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def terminate_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def test_render_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def test_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def transact_get_items(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def translate_document(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def translate_text(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def unsubscribe(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def untag_delivery_stream(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def untag_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def untag_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_account_sending_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_account_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_adapter(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_auto_scaling_group(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_bucket_metadata_inventory_table_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_bucket_metadata_journal_table_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_capacity_provider(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_cluster(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_cluster_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_code_signing_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_compute_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_configuration_set_event_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_configuration_set_reputation_metrics_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_configuration_set_sending_enabled(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_configuration_set_tracking_options(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_consumable_resource(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_container_agent(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_container_instances_state(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_continuous_backups(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_contributor_insights(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_custom_verification_email_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_daemon(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_distribution(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_endpoint(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_event_source_mapping(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_express_gateway_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_function_code(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_function_configuration(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_function_event_invoke_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_function_url_config(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_global_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_global_table_settings(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_job_queue(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_kinesis_streaming_destination(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_map_run(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_max_record_size(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_object_encryption(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_quota_share(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_receipt_rule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_schedule(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_scheduling_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_secret(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_secret_version_stage(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_service(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_service_environment(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_service_job(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_service_primary_task_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_session(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_shard_count(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_stack(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_state_machine(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_state_machine_alias(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_stream_mode(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_stream_warm_throughput(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_table(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_table_replica_auto_scaling(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_task_protection(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_task_set(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def update_time_to_live(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def upload_part_copy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def validate_resource_policy(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def validate_state_machine_definition(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def validate_template(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def verify(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def verify_domain_dkim(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def verify_domain_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def verify_email_address(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def verify_email_identity(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def verify_sms_sandbox_phone_number(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
    @suspends("always")
    async def write_get_object_response(self, *args: Any, **kwargs: Any) -> Any: ...  # dynamic
