"""google.generativeai: the older client of Gemini."""

from typing import Any, Iterator

from asyncward import blocks, suspends

# source: generative_models.py: `generate_content` asks by gRPC and waits, `generate_content_async` awaits.
class GenerativeModel:
    def __init__(
        self, model_name: str = ..., safety_settings: Any = None, generation_config: Any = None, tools: Any = None,
        tool_config: Any = None, system_instruction: Any = None
    ) -> None: ...
    cached_content: str
    @blocks("network")
    @classmethod
    def from_cached_content(
        cls, cached_content: Any, *, generation_config: Any = None, safety_settings: Any = None
    ) -> GenerativeModel: ...
    @blocks("network", twin="google.generativeai.GenerativeModel.generate_content_async")
    def generate_content(
        self, contents: Any, *, generation_config: Any = None, safety_settings: Any = None, stream: bool = False,
        tools: Any = None, tool_config: Any = None, request_options: Any = None
    ) -> Any: ...
    @suspends("always")
    async def generate_content_async(
        self, contents: Any, *, generation_config: Any = None, safety_settings: Any = None, stream: bool = False,
        tools: Any = None, tool_config: Any = None, request_options: Any = None
    ) -> Any: ...
    @blocks("network", twin="google.generativeai.GenerativeModel.count_tokens_async")
    def count_tokens(
        self, contents: Any = None, *, generation_config: Any = None, safety_settings: Any = None, tools: Any = None,
        tool_config: Any = None, request_options: Any = None
    ) -> Any: ...
    @suspends("always")
    async def count_tokens_async(
        self, contents: Any = None, *, generation_config: Any = None, safety_settings: Any = None, tools: Any = None,
        tool_config: Any = None, request_options: Any = None
    ) -> Any: ...
    def start_chat(self, *, history: Any = None, enable_automatic_function_calling: bool = False) -> ChatSession: ...

class ChatSession:
    def __init__(self, model: Any, history: Any = None, enable_automatic_function_calling: bool = False) -> None: ...
    @blocks("network", twin="google.generativeai.ChatSession.send_message_async")
    def send_message(
        self, content: Any, *, generation_config: Any = None, safety_settings: Any = None, stream: bool = False,
        tools: Any = None, tool_config: Any = None, request_options: Any = None
    ) -> Any: ...
    @suspends("always")
    async def send_message_async(
        self, content: Any, *, generation_config: Any = None, safety_settings: Any = None, stream: bool = False,
        tools: Any = None, tool_config: Any = None, request_options: Any = None
    ) -> Any: ...
    def rewind(self) -> tuple[Any, Any]: ...

@blocks("network", twin="google.generativeai.embed_content_async")
def embed_content(
    model: Any, content: Any, task_type: Any = None, title: str | None = None,
    output_dimensionality: int | None = None, client: Any = None, request_options: Any = None
) -> Any: ...
@blocks("network")
def list_models(*, page_size: int | None = 50, client: Any = None, request_options: Any = None) -> Iterator[Any]: ...
@blocks("network")
def get_model(name: Any, *, client: Any = None, request_options: Any = None) -> Any: ...
@blocks("network")
def get_base_model(name: Any, *, client: Any = None, request_options: Any = None) -> Any: ...
@blocks("network")
def get_tuned_model(name: Any, *, client: Any = None, request_options: Any = None) -> Any: ...
@blocks("network")
def create_tuned_model(
    source_model: Any, training_data: Any, *, id: str | None = None, display_name: str | None = None,
    description: str | None = None, temperature: float | None = None, top_p: float | None = None, **kwargs: Any
) -> Any: ...
@blocks("network")
def update_tuned_model(
    tuned_model: Any, updates: Any = None, *, client: Any = None, request_options: Any = None
) -> Any: ...
@blocks("network")
def delete_tuned_model(tuned_model: Any, client: Any = None, request_options: Any = None) -> None: ...
@blocks("network")
def upload_file(
    path: Any, *, mime_type: str | None = None, name: str | None = None, display_name: str | None = None,
    resumable: bool = True
) -> Any: ...
@blocks("network")
def list_files(page_size: Any = 100) -> Iterator[Any]: ...
@blocks("network")
def get_file(name: str) -> Any: ...
@blocks("network")
def delete_file(name: Any) -> Any: ...
@suspends("always")
async def embed_content_async(
    model: Any, content: Any, task_type: Any = None, title: str | None = None,
    output_dimensionality: int | None = None, client: Any = None, request_options: Any = None
) -> Any: ...
def configure(
    *, api_key: str | None = None, credentials: Any = None, transport: str | None = None, client_options: Any = None,
    client_info: Any = None, default_metadata: Any = ...
) -> Any: ...
