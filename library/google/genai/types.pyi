"""google.genai.types."""

from typing import Any

from asyncward import suspends

class Content:
    parts: list[Part] | None
    role: str | None
    def to_json_dict(self) -> dict[str, Any]: ...

class Part:
    file_data: FileData | None
    function_call: FunctionCall | None
    function_response: FunctionResponse | None
    inline_data: Blob | None
    text: str | None
    thought: bool | None
    thought_signature: bytes | None
    part_metadata: dict[str, Any] | None
    def __init__(
        self, value: Any = None, /, *, video_metadata: Any = None, thought: bool | None = None,
        inline_data: Any = None, file_data: Any = None, thought_signature: bytes | None = None, **kwargs: Any
    ) -> None: ...
    def as_image(self) -> Any: ...
    @classmethod
    def from_uri(cls, *, file_uri: str, mime_type: str | None = None, media_resolution: Any = None) -> Part: ...
    @classmethod
    def from_text(cls, *, text: str) -> Part: ...
    @classmethod
    def from_bytes(cls, *, data: bytes, mime_type: str, media_resolution: Any = None) -> Part: ...
    @classmethod
    def from_function_call(cls, *, name: str, args: Any) -> Part: ...
    @classmethod
    def from_function_response(cls, *, name: str, response: Any, parts: Any = None) -> Part: ...
    @classmethod
    def from_executable_code(cls, *, code: str, language: Any) -> Part: ...
    @classmethod
    def from_code_execution_result(cls, *, outcome: Any, output: str) -> Part: ...
    def to_json_dict(self) -> dict[str, Any]: ...

class Tool:
    google_search: GoogleSearch | None
    function_declarations: list[FunctionDeclaration] | None
    mcp_servers: list[Any] | None
    def to_json_dict(self) -> dict[str, Any]: ...

class ToolConfig:
    function_calling_config: FunctionCallingConfig | None
    include_server_side_tool_invocations: bool | None
    def to_json_dict(self) -> dict[str, Any]: ...

class FunctionCallingConfig:
    allowed_function_names: list[str] | None
    stream_function_call_arguments: bool | None
    def to_json_dict(self) -> dict[str, Any]: ...

class FunctionDeclaration:
    description: str | None
    name: str | None
    parameters: Schema | None
    response: Schema | None
    @classmethod
    def from_callable_with_api_option(
        cls, *, callable: Any, api_option: Any = "GEMINI_API", behavior: Any = None, use_json_schema: bool = False
    ) -> FunctionDeclaration: ...
    @classmethod
    def from_callable(
        cls, *, client: Any, callable: Any, behavior: Any = None, use_json_schema: bool = False
    ) -> FunctionDeclaration: ...
    def to_json_dict(self) -> dict[str, Any]: ...

class FunctionCall:
    id: str | None
    args: dict[str, Any] | None
    name: str | None
    partial_args: list[Any] | None
    will_continue: bool | None
    def to_json_dict(self) -> dict[str, Any]: ...

class FunctionResponse:
    will_continue: bool | None
    parts: list[Any] | None
    id: str | None
    name: str | None
    response: dict[str, Any] | None
    @classmethod
    def from_mcp_response(cls, *, name: str, response: Any) -> FunctionResponse: ...
    def to_json_dict(self) -> dict[str, Any]: ...

class GenerateContentConfig:
    http_options: HttpOptions | None
    should_return_http_response: bool | None
    temperature: float | None
    top_p: float | None
    top_k: float | None
    candidate_count: int | None
    max_output_tokens: int | None
    stop_sequences: list[str] | None
    response_logprobs: bool | None
    logprobs: int | None
    presence_penalty: float | None
    frequency_penalty: float | None
    seed: int | None
    response_mime_type: str | None
    safety_settings: list[SafetySetting] | None
    tool_config: ToolConfig | None
    labels: dict[str, str] | None
    cached_content: str | None
    response_modalities: list[str] | None
    audio_timestamp: bool | None
    thinking_config: ThinkingConfig | None
    enable_enhanced_civic_answers: bool | None
    def to_json_dict(self) -> dict[str, Any]: ...

class GenerateContentResponse:
    candidates: list[Candidate] | None
    model_version: str | None
    response_id: str | None
    automatic_function_calling_history: list[Content] | None
    parts: list[Part] | None
    text: str | None
    function_calls: list[FunctionCall] | None
    executable_code: str | None
    code_execution_result: str | None
    def to_json_dict(self) -> dict[str, Any]: ...

class Schema:
    defs: dict[str, Schema] | None
    ref: str | None
    any_of: list[Schema] | None
    description: str | None
    enum: list[str] | None
    format: str | None
    items: Schema | None
    max_items: int | None
    max_length: int | None
    max_properties: int | None
    maximum: float | None
    min_items: int | None
    min_length: int | None
    min_properties: int | None
    minimum: float | None
    nullable: bool | None
    pattern: str | None
    properties: dict[str, Schema] | None
    property_ordering: list[str] | None
    required: list[str] | None
    title: str | None
    @classmethod
    def from_json_schema(
        cls, *, json_schema: Any, api_option: Any = "GEMINI_API", raise_error_on_unsupported_field: bool = False
    ) -> Schema: ...
    def to_json_dict(self) -> dict[str, Any]: ...

class Blob:
    data: bytes | None
    display_name: str | None
    mime_type: str | None
    def as_image(self) -> Any: ...
    def to_json_dict(self) -> dict[str, Any]: ...

class ThinkingConfig:
    include_thoughts: bool | None
    thinking_budget: int | None
    def to_json_dict(self) -> dict[str, Any]: ...

class SafetySetting:
    def to_json_dict(self) -> dict[str, Any]: ...

class HttpOptions:
    base_url: str | None
    api_version: str | None
    headers: dict[str, str] | None
    timeout: int | None
    client_args: dict[str, Any] | None
    async_client_args: dict[str, Any] | None
    extra_body: dict[str, Any] | None
    def to_json_dict(self) -> dict[str, Any]: ...

class EmbedContentConfig:
    task_type: str | None
    title: str | None
    output_dimensionality: int | None
    mime_type: str | None
    auto_truncate: bool | None
    document_ocr: bool | None
    audio_track_extraction: bool | None
    http_options: HttpOptions | None
    def to_json_dict(self) -> dict[str, Any]: ...

class GoogleSearch:
    exclude_domains: list[str] | None
    def to_json_dict(self) -> dict[str, Any]: ...

class FileData:
    display_name: str | None
    file_uri: str | None
    mime_type: str | None
    def to_json_dict(self) -> dict[str, Any]: ...

class File:
    name: str | None
    display_name: str | None
    mime_type: str | None
    size_bytes: int | None
    sha256_hash: str | None
    uri: str | None
    download_uri: str | None
    video_metadata: dict[str, Any] | None
    def to_json_dict(self) -> dict[str, Any]: ...

class Candidate:
    content: Content | None
    finish_message: str | None
    token_count: int | None
    avg_logprobs: float | None
    index: int | None
    safety_ratings: list[Any] | None
    def to_json_dict(self) -> dict[str, Any]: ...

class UploadFileConfig:
    http_options: HttpOptions | None
    name: str | None
    mime_type: str | None
    display_name: str | None
    def to_json_dict(self) -> dict[str, Any]: ...
