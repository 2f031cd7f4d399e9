"""posthog: events for PostHog, sent by threads; flags, which may be asked for."""

from typing import Any

from asyncward import blocks, transparent

api_key: Any
project_api_key: Any
host: Any
debug: bool
disabled: bool

# source: client.py: an event goes into a queue that a thread sends; a flag is computed here where its definition is at hand, else the server is
# asked, for at most a few seconds.
class Client:
    api_key: Any
    host: Any
    disabled: bool
    def __init__(self, project_api_key: str, host: Any = None, debug: Any = False, max_queue_size: Any = 10000,
                 send: Any = True, on_error: Any = None, flush_at: Any = 100, flush_interval: Any = 5.0,
                 gzip: Any = False, max_retries: Any = 3, sync_mode: Any = False, timeout: Any = 15, thread: Any = 1,
                 poll_interval: Any = 30, personal_api_key: Any = None, disabled: Any = False,
                 disable_geoip: Any = True, is_server: Any = True, historical_migration: Any = False,
                 feature_flags_request_timeout_seconds: Any = 3, feature_flags_request_max_retries: Any = 1,
                 super_properties: Any = None, enable_exception_autocapture: Any = False,
                 log_captured_exceptions: Any = False, project_root: Any = None, privacy_mode: Any = False,
                 before_send: Any = None, flag_fallback_cache_url: Any = None, enable_local_evaluation: Any = True,
                 flag_definition_cache_provider: Any = None, capture_exception_code_variables: Any = False,
                 code_variables_mask_patterns: Any = None, code_variables_ignore_patterns: Any = None,
                 code_variables_mask_url_credentials: Any = None, code_variables_detect_secrets: Any = None,
                 in_app_modules: list[str] | None = None, enable_exception_autocapture_rate_limiting: Any = False,
                 exception_autocapture_bucket_size: Any = ..., exception_autocapture_refill_rate: Any = ...,
                 exception_autocapture_refill_interval_seconds: Any = ..., capture_mode: Any = None,
                 capture_compression: Any = None, secret_key: Any = None, metrics: dict | None = None,
                 enable_full_ai_capture: Any = False, _use_ai_lane: Any = False,
                 _enable_multimodal_capture: Any = False) -> None: ...
    def new_context(self, fresh: Any = False, capture_exceptions: bool | None = None) -> Any: ...
    @transparent
    def scoped(self, fresh: Any = False, capture_exceptions: bool | None = None) -> Any: ...
    def tag(self, name: str, value: Any) -> None: ...
    def identify_context(self, distinct_id: str) -> None: ...
    def set_context_session(self, session_id: str) -> None: ...
    def capture(self, event: str, **kwargs: Any) -> str | None: ...
    def set(self, **kwargs: Any) -> str | None: ...
    def set_once(self, **kwargs: Any) -> str | None: ...
    def group_identify(self, group_type: str, group_key: str, properties: dict[str, Any] | None = None,
                       timestamp: Any = None, uuid: Any = None, disable_geoip: bool | None = None,
                       distinct_id: Any = None) -> str | None: ...
    def alias(self, previous_id: Any, distinct_id: str | None, timestamp: Any = None, uuid: str | None = None,
              disable_geoip: bool | None = None) -> str | None: ...
    def capture_exception(self, exception: Any, **kwargs: Any) -> Any: ...
    # source: waits until the queue is empty, by default at most ten seconds.
    @blocks("lock", stall="bounded", unless="timeout_seconds == 0")
    def flush(self, timeout_seconds: float | None = 10) -> None: ...
    @blocks("lock", stall="bounded")
    def join(self) -> None: ...
    @blocks("lock", stall="bounded")
    def shutdown(self) -> None: ...
    @blocks("network", stall="bounded")
    def load_feature_flags(self) -> None: ...
    @blocks("network", stall="bounded", unless="only_evaluate_locally == True")
    def feature_enabled(self, key: str, distinct_id: Any, *, groups: Any = None,
                        person_properties: dict[str, Any] | None = None,
                        group_properties: dict[str, dict[str, Any]] | None = None,
                        only_evaluate_locally: bool = False, send_feature_flag_events: bool = True,
                        disable_geoip: bool | None = None, device_id: str | None = None) -> bool | None: ...
    @blocks("network", stall="bounded", unless="only_evaluate_locally == True")
    def get_feature_flag(self, key: str, distinct_id: Any, *, groups: Any = None,
                         person_properties: dict[str, Any] | None = None,
                         group_properties: dict[str, dict[str, Any]] | None = None,
                         only_evaluate_locally: bool = False, send_feature_flag_events: bool = True,
                         disable_geoip: bool | None = None, device_id: str | None = None) -> Any: ...
    @blocks("network", stall="bounded", unless="only_evaluate_locally == True")
    def get_feature_flag_result(self, key: str, distinct_id: Any, *, groups: Any = None,
                                person_properties: dict[str, Any] | None = None,
                                group_properties: dict[str, dict[str, Any]] | None = None,
                                only_evaluate_locally: bool = False, send_feature_flag_events: bool = True,
                                disable_geoip: bool | None = None, device_id: str | None = None) -> Any: ...
    @blocks("network", stall="bounded", unless="only_evaluate_locally == True")
    def get_feature_flag_payload(self, key: str, distinct_id: Any, *, match_value: Any = None, groups: Any = None,
                                 person_properties: dict[str, Any] | None = None,
                                 group_properties: dict[str, dict[str, Any]] | None = None,
                                 only_evaluate_locally: bool = False, send_feature_flag_events: bool = False,
                                 disable_geoip: bool | None = None, device_id: str | None = None) -> Any: ...
    @blocks("network", stall="bounded", unless="only_evaluate_locally == True")
    def get_all_flags(self, distinct_id: Any, *, groups: Any = None, person_properties: dict[str, Any] | None = None,
                      group_properties: dict[str, dict[str, Any]] | None = None, only_evaluate_locally: bool = False,
                      disable_geoip: bool | None = None, flag_keys_to_evaluate: list[str] | None = None,
                      device_id: str | None = None) -> Any: ...
    @blocks("network", stall="bounded", unless="only_evaluate_locally == True")
    def get_all_flags_and_payloads(self, distinct_id: Any, *, groups: Any = None,
                                   person_properties: dict[str, Any] | None = None,
                                   group_properties: dict[str, dict[str, Any]] | None = None,
                                   only_evaluate_locally: bool = False, disable_geoip: bool | None = None,
                                   flag_keys_to_evaluate: list[str] | None = None,
                                   device_id: str | None = None) -> Any: ...
    @blocks("network", stall="bounded")
    def get_remote_config_payload(self, key: str) -> Any: ...

class Posthog(Client): ...

def new_context(fresh: bool = False, capture_exceptions: bool | None = None, client: Any = None) -> Any: ...
@transparent
def scoped(fresh: Any = False, capture_exceptions: bool | None = None) -> Any: ...
def tag(name: str, value: Any) -> None: ...
def identify_context(distinct_id: str) -> None: ...
def set_context_session(session_id: str) -> None: ...
def capture(event: str, **kwargs: Any) -> str | None: ...
def set(**kwargs: Any) -> str | None: ...
def set_once(**kwargs: Any) -> str | None: ...
def group_identify(group_type: str, group_key: str, properties: dict[str, Any] | None = None, timestamp: Any = None,
                   uuid: str | None = None, disable_geoip: bool | None = None,
                   distinct_id: Any = None) -> str | None: ...
def alias(previous_id: Any, distinct_id: str, timestamp: Any = None, uuid: str | None = None,
          disable_geoip: bool | None = None) -> str | None: ...
def capture_exception(exception: Any = None, **kwargs: Any) -> Any: ...
@blocks("lock", stall="bounded", unless="timeout_seconds == 0")
def flush(timeout_seconds: float | None = 10) -> None: ...
@blocks("lock", stall="bounded")
def join() -> None: ...
@blocks("lock", stall="bounded")
def shutdown() -> None: ...
@blocks("network", stall="bounded")
def load_feature_flags() -> None: ...
@blocks("network", stall="bounded", unless="only_evaluate_locally == True")
def feature_enabled(key: str, distinct_id: Any, groups: Any = None, person_properties: dict[str, Any] | None = None,
                    group_properties: dict[str, dict[str, Any]] | None = None, only_evaluate_locally: bool = False,
                    send_feature_flag_events: bool = True, disable_geoip: bool | None = None,
                    device_id: str | None = None) -> bool | None: ...
@blocks("network", stall="bounded", unless="only_evaluate_locally == True")
def get_feature_flag(key: str, distinct_id: Any, groups: Any = None, person_properties: dict[str, Any] | None = None,
                     group_properties: dict[str, dict[str, Any]] | None = None, only_evaluate_locally: bool = False,
                     send_feature_flag_events: bool = True, disable_geoip: bool | None = None,
                     device_id: str | None = None) -> Any: ...
@blocks("network", stall="bounded", unless="only_evaluate_locally == True")
def get_feature_flag_result(key: str, distinct_id: Any, groups: Any = None,
                            person_properties: dict[str, Any] | None = None,
                            group_properties: dict[str, dict[str, Any]] | None = None,
                            only_evaluate_locally: bool = False, send_feature_flag_events: bool = True,
                            disable_geoip: bool | None = None, device_id: str | None = None) -> Any: ...
@blocks("network", stall="bounded", unless="only_evaluate_locally == True")
def get_feature_flag_payload(key: str, distinct_id: Any, match_value: Any = None, groups: Any = None,
                             person_properties: dict[str, Any] | None = None,
                             group_properties: dict[str, dict[str, Any]] | None = None,
                             only_evaluate_locally: bool = False, send_feature_flag_events: bool = True,
                             disable_geoip: bool | None = None, device_id: str | None = None) -> Any: ...
@blocks("network", stall="bounded", unless="only_evaluate_locally == True")
def get_all_flags(distinct_id: Any, groups: Any = None, person_properties: dict[str, Any] | None = None,
                  group_properties: dict[str, dict[str, Any]] | None = None, only_evaluate_locally: bool = False,
                  disable_geoip: bool | None = None, device_id: str | None = None,
                  flag_keys_to_evaluate: list[str] | None = None) -> Any: ...
@blocks("network", stall="bounded", unless="only_evaluate_locally == True")
def get_all_flags_and_payloads(distinct_id: Any, groups: Any = None, person_properties: dict[str, Any] | None = None,
                               group_properties: dict[str, dict[str, Any]] | None = None,
                               only_evaluate_locally: bool = False, disable_geoip: bool | None = None,
                               device_id: str | None = None,
                               flag_keys_to_evaluate: list[str] | None = None) -> Any: ...
@blocks("network", stall="bounded")
def get_remote_config_payload(key: str) -> Any: ...
def setup() -> Client: ...
