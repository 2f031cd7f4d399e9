"""google.genai.types."""

from enum import Enum
from typing import Any

from pydantic import BaseModel

from asyncward import suspends

class _Model(BaseModel):
    def to_json_dict(self) -> dict[str, Any]: ...

class Content(_Model):
    parts: list[Part] | None
    role: str | None

class Part(_Model):
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

class Tool(_Model):
    google_search: GoogleSearch | None
    function_declarations: list[FunctionDeclaration] | None
    mcp_servers: list[Any] | None

class ToolConfig(_Model):
    function_calling_config: FunctionCallingConfig | None
    include_server_side_tool_invocations: bool | None

class FunctionCallingConfig(_Model):
    allowed_function_names: list[str] | None
    stream_function_call_arguments: bool | None

class FunctionDeclaration(_Model):
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

class FunctionCall(_Model):
    id: str | None
    args: dict[str, Any] | None
    name: str | None
    partial_args: list[Any] | None
    will_continue: bool | None

class FunctionResponse(_Model):
    will_continue: bool | None
    parts: list[Any] | None
    id: str | None
    name: str | None
    response: dict[str, Any] | None
    @classmethod
    def from_mcp_response(cls, *, name: str, response: Any) -> FunctionResponse: ...

class GenerateContentConfig(_Model):
    http_options: HttpOptions | None
    should_return_http_response: bool | None
    system_instruction: Any
    tools: list[Any] | None
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

class GenerateContentResponse(_Model):
    candidates: list[Candidate] | None
    model_version: str | None
    response_id: str | None
    automatic_function_calling_history: list[Content] | None
    parts: list[Part] | None
    text: str | None
    function_calls: list[FunctionCall] | None
    executable_code: str | None
    code_execution_result: str | None

class Schema(_Model):
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

class Blob(_Model):
    data: bytes | None
    display_name: str | None
    mime_type: str | None
    def as_image(self) -> Any: ...

class ThinkingConfig(_Model):
    include_thoughts: bool | None
    thinking_budget: int | None

class SafetySetting(_Model): ...

class HttpOptions(_Model):
    base_url: str | None
    api_version: str | None
    headers: dict[str, str] | None
    timeout: int | None
    client_args: dict[str, Any] | None
    async_client_args: dict[str, Any] | None
    extra_body: dict[str, Any] | None

class EmbedContentConfig(_Model):
    task_type: str | None
    title: str | None
    output_dimensionality: int | None
    mime_type: str | None
    auto_truncate: bool | None
    document_ocr: bool | None
    audio_track_extraction: bool | None
    http_options: HttpOptions | None

class GoogleSearch(_Model):
    exclude_domains: list[str] | None

class FileData(_Model):
    display_name: str | None
    file_uri: str | None
    mime_type: str | None

class File(_Model):
    name: str | None
    display_name: str | None
    mime_type: str | None
    size_bytes: int | None
    sha256_hash: str | None
    uri: str | None
    download_uri: str | None
    video_metadata: dict[str, Any] | None

class Candidate(_Model):
    content: Content | None
    finish_message: str | None
    token_count: int | None
    avg_logprobs: float | None
    index: int | None
    safety_ratings: list[Any] | None

class UploadFileConfig(_Model):
    http_options: HttpOptions | None
    name: str | None
    mime_type: str | None
    display_name: str | None

class Outcome(str, Enum):
    OUTCOME_UNSPECIFIED = "OUTCOME_UNSPECIFIED"
    OUTCOME_OK = "OUTCOME_OK"
    OUTCOME_FAILED = "OUTCOME_FAILED"
    OUTCOME_DEADLINE_EXCEEDED = "OUTCOME_DEADLINE_EXCEEDED"

class Language(str, Enum):
    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"

class Type(str, Enum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    STRING = "STRING"
    NUMBER = "NUMBER"
    INTEGER = "INTEGER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    OBJECT = "OBJECT"
    NULL = "NULL"

class HarmCategory(str, Enum):
    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"
    HARM_CATEGORY_JAILBREAK = "HARM_CATEGORY_JAILBREAK"
    HARM_CATEGORY_IMAGE_HATE = "HARM_CATEGORY_IMAGE_HATE"
    HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT = "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT"
    HARM_CATEGORY_IMAGE_HARASSMENT = "HARM_CATEGORY_IMAGE_HARASSMENT"
    HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT = "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT"

class HarmBlockThreshold(str, Enum):
    HARM_BLOCK_THRESHOLD_UNSPECIFIED = "HARM_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
    OFF = "OFF"

class FinishReason(str, Enum):
    FINISH_REASON_UNSPECIFIED = "FINISH_REASON_UNSPECIFIED"
    STOP = "STOP"
    MAX_TOKENS = "MAX_TOKENS"
    SAFETY = "SAFETY"
    RECITATION = "RECITATION"
    LANGUAGE = "LANGUAGE"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    SPII = "SPII"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    UNEXPECTED_TOOL_CALL = "UNEXPECTED_TOOL_CALL"
    TOO_MANY_TOOL_CALLS = "TOO_MANY_TOOL_CALLS"
    IMAGE_PROHIBITED_CONTENT = "IMAGE_PROHIBITED_CONTENT"
    NO_IMAGE = "NO_IMAGE"
    IMAGE_RECITATION = "IMAGE_RECITATION"
    IMAGE_OTHER = "IMAGE_OTHER"

class MediaResolution(str, Enum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"

class Modality(str, Enum):
    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"

class TurnCoverage(str, Enum):
    TURN_COVERAGE_UNSPECIFIED = "TURN_COVERAGE_UNSPECIFIED"
    TURN_INCLUDES_ONLY_ACTIVITY = "TURN_INCLUDES_ONLY_ACTIVITY"
    TURN_INCLUDES_ALL_INPUT = "TURN_INCLUDES_ALL_INPUT"
    TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO = "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO"

class Retrieval(_Model):
    disable_attribution: bool | None
    external_api: Any
    vertex_ai_search: VertexAISearch | None
    vertex_rag_store: VertexRagStore | None

class VertexAISearch(_Model):
    data_store_specs: list[Any] | None
    datastore: str | None
    engine: str | None
    filter: str | None
    max_results: int | None

class UrlContext(_Model): ...

class GoogleSearchRetrieval(_Model):
    dynamic_retrieval_config: DynamicRetrievalConfig | None

class EnterpriseWebSearch(_Model):
    blocking_confidence: Any
    exclude_domains: list[str] | None

class LiveClientContent(_Model):
    turns: list[Content] | None
    turn_complete: bool | None

class LiveClientToolResponse(_Model):
    function_responses: list[FunctionResponse] | None

class GenerateContentResponseUsageMetadata(_Model):
    cache_tokens_details: list[Any] | None
    cached_content_token_count: int | None
    candidates_token_count: int | None
    candidates_tokens_details: list[Any] | None
    prompt_token_count: int | None
    prompt_tokens_details: list[Any] | None
    thoughts_token_count: int | None
    tool_use_prompt_token_count: int | None
    tool_use_prompt_tokens_details: list[Any] | None
    total_token_count: int | None
    traffic_type: Any

class LiveConnectConfig(_Model):
    http_options: HttpOptions | None
    generation_config: GenerationConfig | None
    response_modalities: list[Modality] | None
    temperature: float | None
    top_p: float | None
    top_k: float | None
    max_output_tokens: int | None
    media_resolution: MediaResolution | None
    seed: int | None
    speech_config: SpeechConfig | None
    thinking_config: ThinkingConfig | None
    enable_affective_dialog: bool | None
    system_instruction: Any
    tools: Any
    session_resumption: SessionResumptionConfig | None
    input_audio_transcription: AudioTranscriptionConfig | None
    output_audio_transcription: AudioTranscriptionConfig | None
    realtime_input_config: RealtimeInputConfig | None
    context_window_compression: ContextWindowCompressionConfig | None
    proactivity: ProactivityConfig | None
    explicit_vad_signal: bool | None
    history_config: Any
    avatar_config: Any
    safety_settings: list[SafetySetting] | None
    translation_config: Any

class AudioTranscriptionConfig(_Model):
    language_codes: list[str] | None
    language_auto: Any
    language_hints: Any
    custom_vocabulary: list[str] | None
    adaptation_phrases: list[str] | None
    word_timestamp: bool | None
    diarization: bool | None

class VertexRagStore(_Model):
    rag_corpora: list[str] | None
    rag_resources: list[VertexRagStoreRagResource] | None
    rag_retrieval_config: RagRetrievalConfig | None
    similarity_top_k: int | None
    store_context: bool | None
    vector_distance_threshold: float | None

class SpeechConfig(_Model):
    voice_config: VoiceConfig | None
    language_code: str | None
    multi_speaker_voice_config: Any

class VoiceConfig(_Model):
    replicated_voice_config: Any
    prebuilt_voice_config: PrebuiltVoiceConfig | None

class PrebuiltVoiceConfig(_Model):
    voice_name: str | None

class RealtimeInputConfig(_Model):
    automatic_activity_detection: Any
    activity_handling: Any
    turn_coverage: TurnCoverage | None

class ActivityStart(_Model): ...

class ActivityEnd(_Model): ...

class CodeExecutionResult(_Model):
    outcome: Outcome | None
    output: str | None
    id: str | None

class ExecutableCode(_Model):
    code: str | None
    language: Language | None
    id: str | None

class GenerateImagesConfig(_Model):
    http_options: HttpOptions | None
    output_gcs_uri: str | None
    negative_prompt: str | None
    number_of_images: int | None
    aspect_ratio: str | None
    guidance_scale: float | None
    seed: int | None
    safety_filter_level: Any
    person_generation: Any
    include_safety_attributes: bool | None
    include_rai_reason: bool | None
    language: Any
    output_mime_type: str | None
    output_compression_quality: int | None
    add_watermark: bool | None
    labels: dict[str, str] | None
    image_size: str | None
    enhance_prompt: bool | None

class CountTokensConfig(_Model):
    http_options: HttpOptions | None
    system_instruction: Any
    tools: list[Tool] | None
    generation_config: GenerationConfig | None

class ComputeTokensConfig(_Model):
    http_options: HttpOptions | None

class CreateCachedContentConfig(_Model):
    http_options: HttpOptions | None
    ttl: str | None
    expire_time: Any
    display_name: str | None
    contents: Any
    system_instruction: Any
    tools: list[Tool] | None
    tool_config: ToolConfig | None
    kms_key_name: str | None

class GroundingMetadata(_Model):
    image_search_queries: list[str] | None
    grounding_chunks: list[Any] | None
    grounding_supports: list[Any] | None
    retrieval_metadata: Any
    search_entry_point: Any
    web_search_queries: list[str] | None
    google_maps_widget_context_token: str | None
    retrieval_queries: list[str] | None
    source_flagging_uris: list[Any] | None

class FunctionResponsePart(_Model):
    inline_data: Any
    file_data: Any

class Image(_Model):
    gcs_uri: str | None
    image_bytes: bytes | None
    mime_type: str | None
    _loaded_image: Any

class Video(_Model):
    uri: str | None
    video_bytes: bytes | None
    mime_type: str | None

class GenerateVideosConfig(_Model):
    http_options: HttpOptions | None
    number_of_videos: int | None
    output_gcs_uri: str | None
    fps: int | None
    duration_seconds: int | None
    seed: int | None
    aspect_ratio: str | None
    resolution: str | None
    person_generation: str | None
    pubsub_topic: str | None
    negative_prompt: str | None
    enhance_prompt: bool | None
    generate_audio: bool | None
    last_frame: Image | None
    reference_images: list[Any] | None
    mask: Any
    compression_quality: Any
    labels: dict[str, str] | None
    webhook_config: Any
    resize_mode: Any

class LiveServerMessage(_Model):
    setup_complete: Any
    server_content: LiveServerContent | None
    tool_call: LiveServerToolCall | None
    tool_call_cancellation: Any
    usage_metadata: UsageMetadata | None
    go_away: Any
    session_resumption_update: Any
    voice_activity_detection_signal: Any
    voice_activity: Any

class UsageMetadata(_Model):
    prompt_token_count: int | None
    cached_content_token_count: int | None
    response_token_count: int | None
    tool_use_prompt_token_count: int | None
    thoughts_token_count: int | None
    total_token_count: int | None
    prompt_tokens_details: list[Any] | None
    cache_tokens_details: list[Any] | None
    response_tokens_details: list[Any] | None
    tool_use_prompt_tokens_details: list[Any] | None
    traffic_type: Any
    service_tier: Any

class Transcription(_Model):
    text: str | None
    finished: bool | None
    language_code: str | None
    speaker_label: str | None
    words: list[Any] | None

class ProactivityConfig(_Model):
    proactive_audio: bool | None

class ContextWindowCompressionConfig(_Model):
    trigger_tokens: int | None
    sliding_window: SlidingWindow | None

class SlidingWindow(_Model):
    target_tokens: int | None

class SessionResumptionConfig(_Model):
    handle: str | None
    transparent: bool | None

class AutomaticFunctionCallingConfig(_Model):
    disable: bool | None
    maximum_remote_calls: int | None
    ignore_call_history: bool | None

class HttpRetryOptions(_Model):
    attempts: int | None
    initial_delay: float | None
    max_delay: float | None
    exp_base: float | None
    jitter: float | None
    http_status_codes: list[int] | None

class HttpResponse(_Model):
    headers: dict[str, str] | None
    body: str | None

class CitationMetadata(_Model):
    citations: list[Any] | None

class ListFilesConfig(_Model):
    http_options: HttpOptions | None
    page_size: int | None
    page_token: str | None

class GenerationConfig(_Model):
    model_selection_config: Any
    response_json_schema: Any
    audio_timestamp: bool | None
    candidate_count: int | None
    enable_affective_dialog: bool | None
    frequency_penalty: float | None
    logprobs: int | None
    max_output_tokens: int | None
    media_resolution: MediaResolution | None
    presence_penalty: float | None
    response_logprobs: bool | None
    response_mime_type: str | None
    response_modalities: list[Modality] | None
    response_schema: Schema | None
    routing_config: Any
    seed: int | None
    speech_config: SpeechConfig | None
    stop_sequences: list[str] | None
    temperature: float | None
    thinking_config: ThinkingConfig | None
    top_k: float | None
    top_p: float | None
    enable_enhanced_civic_answers: bool | None
    response_format: list[Any] | None
    translation_config: Any
    audio_transcription_config: AudioTranscriptionConfig | None

class ImageConfig(_Model):
    aspect_ratio: str | None
    image_size: str | None
    person_generation: str | None
    prominent_people: Any
    output_mime_type: str | None
    output_compression_quality: int | None
    image_output_options: Any

class LiveServerContent(_Model):
    model_turn: Content | None
    turn_complete: bool | None
    interrupted: bool | None
    grounding_metadata: GroundingMetadata | None
    generation_complete: bool | None
    input_transcription: Transcription | None
    output_transcription: Transcription | None
    url_context_metadata: Any
    turn_complete_reason: Any
    waiting_for_input: bool | None
    interim_input_transcription: Transcription | None
    interaction_status: Any

class LiveServerToolCall(_Model):
    function_calls: list[FunctionCall] | None

class LiveClientRealtimeInput(_Model):
    media_chunks: list[Blob] | None
    audio: Blob | None
    audio_stream_end: bool | None
    video: Blob | None
    text: str | None
    activity_start: ActivityStart | None
    activity_end: ActivityEnd | None

class LiveClientSetup(_Model):
    model: str | None
    generation_config: GenerationConfig | None
    system_instruction: Any
    tools: Any
    session_resumption: SessionResumptionConfig | None
    context_window_compression: ContextWindowCompressionConfig | None
    input_audio_transcription: AudioTranscriptionConfig | None
    output_audio_transcription: AudioTranscriptionConfig | None
    proactivity: ProactivityConfig | None
    explicit_vad_signal: bool | None
    history_config: Any
    avatar_config: Any
    safety_settings: list[SafetySetting] | None

class ToolCodeExecution(_Model): ...

class DynamicRetrievalConfig(_Model):
    dynamic_threshold: float | None
    mode: Any

class RagRetrievalConfig(_Model):
    filter: Any
    hybrid_search: Any
    ranking: Any
    top_k: int | None

class VertexRagStoreRagResource(_Model):
    rag_corpus: str | None
    rag_file_ids: list[str] | None

class UserContent(Content):
    def __init__(self, parts: Any) -> None: ...

class ModelContent(Content):
    def __init__(self, parts: Any) -> None: ...
