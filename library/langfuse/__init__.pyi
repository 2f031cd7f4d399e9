"""langfuse: traces of language models, sent by threads."""

from typing import Any, Callable, TypeVar

from asyncward import blocks, transparent

_F = TypeVar("_F", bound=Callable[..., Any])

# source: _client/observe.py: a coroutine function stays one, a generator too.
@transparent
def observe(func: _F | None = None, *, name: str | None = None, as_type: Any = None, capture_input: bool | None = None,
            capture_output: bool | None = None, transform_to_string: Any = None) -> Any: ...
def get_client(*, public_key: str | None = None) -> Langfuse: ...

# source: _client/client.py: spans go to a queue that a thread sends; prompts are kept for a minute by default, then fetched.
class Langfuse:
    def __init__(self, *, public_key: str | None = None, secret_key: str | None = None, base_url: str | None = None,
                 host: str | None = None, timeout: int | None = None, httpx_client: Any = None, debug: bool = False,
                 tracing_enabled: bool | None = True, flush_at: int | None = None,
                 flush_interval: float | None = None, environment: str | None = None, release: str | None = None,
                 media_upload_thread_count: int | None = None, sample_rate: float | None = None, mask: Any = None,
                 mask_otel_spans: Any = None, blocked_instrumentation_scopes: list[str] | None = None,
                 should_export_span: Any = None, additional_headers: dict[str, str] | None = None,
                 tracer_provider: Any = None, id_generator: Any = None, span_exporter: Any = None) -> None: ...
    def update_current_span(self, *, name: str | None = None, input: Any = None, output: Any = None,
                            metadata: Any = None, version: str | None = None, level: Any = None,
                            status_message: str | None = None) -> None: ...
    def update_current_generation(self, *, name: str | None = None, input: Any = None, output: Any = None,
                                  metadata: Any = None, version: str | None = None, level: Any = None,
                                  status_message: str | None = None, completion_start_time: Any = None,
                                  model: str | None = None, model_parameters: dict[str, Any] | None = None,
                                  usage_details: dict[str, int] | None = None,
                                  cost_details: dict[str, float] | None = None, prompt: Any = None) -> None: ...
    def create_score(self, *, name: str, value: float | str, session_id: str | None = None,
                     dataset_run_id: str | None = None, trace_id: str | None = None,
                     observation_id: str | None = None, score_id: str | None = None, data_type: Any = None,
                     comment: str | None = None, config_id: str | None = None, metadata: Any = None,
                     timestamp: Any = None, environment: str | None = None) -> None: ...
    def score_current_span(self, *, name: str, value: float | str, score_id: str | None = None, data_type: Any = None,
                           comment: str | None = None, config_id: str | None = None,
                           metadata: Any = None) -> None: ...
    def score_current_trace(self, *, name: str, value: float | str, score_id: str | None = None,
                            data_type: Any = None, comment: str | None = None, config_id: str | None = None,
                            metadata: Any = None) -> None: ...
    def get_current_trace_id(self) -> str | None: ...
    def get_current_observation_id(self) -> str | None: ...
    def get_trace_url(self, *, trace_id: str | None = None) -> str | None: ...
    @blocks("lock", stall="bounded")
    def flush(self) -> None: ...
    @blocks("lock", stall="bounded")
    def shutdown(self) -> None: ...
    @blocks("network")
    def auth_check(self) -> bool: ...
    @blocks("network", stall="bounded")
    def get_prompt(self, name: str, *, version: int | None = None, label: str | None = None, type: Any = "text",
                   cache_ttl_seconds: int | None = None, fallback: list[Any] | None | str | None = None,
                   max_retries: int | None = None, fetch_timeout_seconds: int | None = None) -> Any: ...
    @blocks("network")
    def create_prompt(self, *, name: str, prompt: str | list[Any], labels: list[str] = ...,
                      tags: list[str] | None = None, type: Any = "text", config: Any = None,
                      commit_message: str | None = None) -> Any: ...
    @blocks("network")
    def get_dataset(self, name: str, *, fetch_items_page_size: int | None = 50, version: Any = None) -> Any: ...
    @blocks("network")
    def create_dataset(self, *, name: str, description: str | None = None, metadata: Any = None,
                       input_schema: Any = None, expected_output_schema: Any = None) -> Any: ...
    @blocks("network")
    def create_dataset_item(self, *, dataset_name: str, input: Any = None, expected_output: Any = None,
                            metadata: Any = None, source_trace_id: str | None = None,
                            source_observation_id: str | None = None, status: Any = None,
                            id: str | None = None) -> Any: ...
