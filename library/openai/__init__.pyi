"""openai: OpenAI (threads) and AsyncOpenAI (tasks); both are built without a connection."""

from typing import Any, AsyncIterator, Generic, Iterator, Self, TypeVar

from asyncward import blocks, suspends, versions

from openai.resources.realtime import AsyncRealtime, Realtime
from openai.resources import (
    AsyncAudio,
    AsyncBatches,
    AsyncChat,
    AsyncCompletions,
    AsyncEmbeddings,
    AsyncFiles,
    AsyncImages,
    AsyncModels,
    AsyncModerations,
    Audio,
    Batches,
    Chat,
    Completions,
    Embeddings,
    Files,
    Images,
    Models,
    Moderations,
)
from openai.resources.beta.beta import AsyncBeta, Beta
from openai.resources.containers.containers import AsyncContainers, Containers
from openai.resources.conversations.conversations import AsyncConversations, Conversations
from openai.resources.evals.evals import AsyncEvals, Evals
from openai.resources.fine_tuning.fine_tuning import AsyncFineTuning, FineTuning
from openai.resources.uploads.uploads import AsyncUploads, Uploads
from openai.resources.vector_stores.vector_stores import AsyncVectorStores, VectorStores
from openai.resources.videos import AsyncVideos, Videos
from openai.resources.responses import AsyncResponses, Responses

_T = TypeVar("_T")

class Stream(Generic[_T]):
    response: Any
    # source: reads the next event of the response's body.
    @blocks("network")
    def __iter__(self) -> Iterator[_T]: ...
    @blocks("network")
    def __next__(self) -> _T: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc: Any, exc_tb: Any) -> None: ...
    def close(self) -> None: ...

class AsyncStream(Generic[_T]):
    response: Any
    def __aiter__(self) -> AsyncIterator[_T]: ...
    @suspends("maybe")
    async def __anext__(self) -> _T: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc: Any, exc_tb: Any) -> None: ...
    @suspends("maybe")
    async def close(self) -> None: ...

class OpenAI:
    vector_stores: VectorStores
    fine_tuning: FineTuning
    uploads: Uploads
    conversations: Conversations
    evals: Evals
    videos: Videos
    containers: Containers
    api_key: str
    organization: str | None
    base_url: Any
    timeout: Any
    max_retries: int
    def __init__(self, *, api_key: Any = None, organization: str | None = None, project: str | None = None,
                 base_url: Any = None, timeout: Any = ..., max_retries: int = 2, default_headers: Any = None,
                 default_query: Any = None, http_client: Any = None) -> None: ...
    @property
    def chat(self) -> Chat: ...
    @property
    def completions(self) -> Completions: ...
    @property
    def embeddings(self) -> Embeddings: ...
    @property
    def images(self) -> Images: ...
    @property
    def models(self) -> Models: ...
    @property
    def moderations(self) -> Moderations: ...
    @property
    def files(self) -> Files: ...
    @property
    def batches(self) -> Batches: ...
    @property
    def audio(self) -> Audio: ...
    @property
    def responses(self) -> Responses: ...
    @property
    def beta(self) -> Beta: ...
    @property
    def realtime(self) -> Realtime: ...
    def with_options(self, **kwargs: Any) -> OpenAI: ...  # dynamic
    def copy(self, **kwargs: Any) -> OpenAI: ...  # dynamic
    def is_closed(self) -> bool: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type: Any, exc: Any, exc_tb: Any) -> None: ...
    admin_api_key: str | None
    project: str | None
    webhook_secret: str | None

class AsyncOpenAI:
    vector_stores: AsyncVectorStores
    fine_tuning: AsyncFineTuning
    uploads: AsyncUploads
    conversations: AsyncConversations
    evals: AsyncEvals
    videos: AsyncVideos
    containers: AsyncContainers
    api_key: str
    organization: str | None
    base_url: Any
    timeout: Any
    max_retries: int
    def __init__(self, *, api_key: Any = None, organization: str | None = None, project: str | None = None,
                 base_url: Any = None, timeout: Any = ..., max_retries: int = 2, default_headers: Any = None,
                 default_query: Any = None, http_client: Any = None) -> None: ...
    @property
    def chat(self) -> AsyncChat: ...
    @property
    def completions(self) -> AsyncCompletions: ...
    @property
    def embeddings(self) -> AsyncEmbeddings: ...
    @property
    def images(self) -> AsyncImages: ...
    @property
    def models(self) -> AsyncModels: ...
    @property
    def moderations(self) -> AsyncModerations: ...
    @property
    def files(self) -> AsyncFiles: ...
    @property
    def batches(self) -> AsyncBatches: ...
    @property
    def audio(self) -> AsyncAudio: ...
    @property
    def responses(self) -> AsyncResponses: ...
    @property
    def beta(self) -> AsyncBeta: ...
    @property
    def realtime(self) -> AsyncRealtime: ...
    def with_options(self, **kwargs: Any) -> AsyncOpenAI: ...  # dynamic
    def copy(self, **kwargs: Any) -> AsyncOpenAI: ...  # dynamic
    def is_closed(self) -> bool: ...
    @suspends("maybe")
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    @suspends("maybe")
    async def __aexit__(self, exc_type: Any, exc: Any, exc_tb: Any) -> None: ...
    admin_api_key: str | None
    project: str | None
    webhook_secret: str | None
    async def request(
        self, cast_to: type[Any], options: Any, *, stream: bool = False, stream_cls: type[Any] | None = None
    ) -> Any: ...
    async def get(
        self, path: str, *, cast_to: type[Any], options: Any = ..., stream: bool = False,
        stream_cls: type[Any] | None = None
    ) -> Any: ...
    async def post(
        self, path: str, *, cast_to: type[Any], body: Any = None, content: Any = None, files: Any = None,
        options: Any = ..., stream: bool = False, stream_cls: type[Any] | None = None
    ) -> Any: ...
    async def patch(
        self, path: str, *, cast_to: type[Any], body: Any = None, content: Any = None, files: Any = None,
        options: Any = ...
    ) -> Any: ...
    async def put(
        self, path: str, *, cast_to: type[Any], body: Any = None, content: Any = None, files: Any = None,
        options: Any = ...
    ) -> Any: ...
    async def delete(
        self, path: str, *, cast_to: type[Any], body: Any = None, content: Any = None, options: Any = ...
    ) -> Any: ...

class AzureOpenAI(OpenAI):
    def __init__(self, *, api_version: str | None = None, azure_endpoint: str | None = None,
                 azure_deployment: str | None = None, **kwargs: Any) -> None: ...  # dynamic

class AsyncAzureOpenAI(AsyncOpenAI):
    def __init__(self, *, api_version: str | None = None, azure_endpoint: str | None = None,
                 azure_deployment: str | None = None, **kwargs: Any) -> None: ...  # dynamic

class OpenAIError(Exception): ...
class APIError(OpenAIError):
    message: str
    code: str | None
    param: str | None
    type: str | None
class APIConnectionError(APIError): ...
class APITimeoutError(APIConnectionError): ...
class APIStatusError(APIError):
    status_code: int
    request_id: str | None
class BadRequestError(APIStatusError): ...
class AuthenticationError(APIStatusError): ...
class PermissionDeniedError(APIStatusError): ...
class NotFoundError(APIStatusError): ...
class ConflictError(APIStatusError): ...
class UnprocessableEntityError(APIStatusError): ...
class RateLimitError(APIStatusError): ...
class InternalServerError(APIStatusError): ...

class APIResponseValidationError(APIError):
    status_code: int
    def __init__(self, response: Any, body: Any, *, message: str | None = None) -> None: ...

class LengthFinishReasonError(OpenAIError):
    def __init__(self, *, completion: Any) -> None: ...

class ContentFilterFinishReasonError(OpenAIError):
    def __init__(self) -> None: ...

# doc: "v1.0.0 migration guide": the calls on the module's classes gave way to clients; acreate is the coroutine function of create.
if versions("openai", "<1"):
    from openai.error import InvalidRequestError as InvalidRequestError

    class ChatCompletion:
        @classmethod
        @blocks("network", twin="openai.ChatCompletion.acreate")
        def create(cls, *args: Any, **kwargs: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def acreate(cls, *args: Any, **kwargs: Any) -> Any: ...

    class Completion:
        @classmethod
        @blocks("network", twin="openai.Completion.acreate")
        def create(cls, *args: Any, **kwargs: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def acreate(cls, *args: Any, **kwargs: Any) -> Any: ...

    class Embedding:
        @classmethod
        @blocks("network", twin="openai.Embedding.acreate")
        def create(cls, *args: Any, **kwargs: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def acreate(cls, *args: Any, **kwargs: Any) -> Any: ...

    class Edit:
        @classmethod
        @blocks("network", twin="openai.Edit.acreate")
        def create(cls, *args: Any, **kwargs: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def acreate(cls, *args: Any, **kwargs: Any) -> Any: ...

    class Moderation:
        @classmethod
        @blocks("network", twin="openai.Moderation.acreate")
        def create(cls, input: Any, model: str | None = None, api_key: str | None = None) -> Any: ...
        # source: a plain function that returns what a coroutine function returns.
        @classmethod
        @suspends("always")
        async def acreate(cls, input: Any, model: str | None = None, api_key: str | None = None) -> Any: ...  # dynamic

    class Image:
        @classmethod
        @blocks("network", twin="openai.Image.acreate")
        def create(cls, api_key: Any = None, **params: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def acreate(cls, api_key: Any = None, **params: Any) -> Any: ...
        @classmethod
        @blocks("network", twin="openai.Image.acreate_variation")
        def create_variation(cls, image: Any, **params: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def acreate_variation(cls, image: Any, **params: Any) -> Any: ...
        @classmethod
        @blocks("network", twin="openai.Image.acreate_edit")
        def create_edit(cls, image: Any, mask: Any = None, **params: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def acreate_edit(cls, image: Any, mask: Any = None, **params: Any) -> Any: ...

    class Audio:
        @classmethod
        @blocks("network", twin="openai.Audio.atranscribe")
        def transcribe(cls, model: str, file: Any, **params: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def atranscribe(cls, model: str, file: Any, **params: Any) -> Any: ...
        @classmethod
        @blocks("network", twin="openai.Audio.atranslate")
        def translate(cls, model: str, file: Any, **params: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def atranslate(cls, model: str, file: Any, **params: Any) -> Any: ...

    class Model:
        @classmethod
        @blocks("network", twin="openai.Model.alist")
        def list(cls, api_key: Any = None, **params: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def alist(cls, api_key: Any = None, **params: Any) -> Any: ...
        @classmethod
        @blocks("network", twin="openai.Model.aretrieve")
        def retrieve(cls, id: Any, api_key: Any = None, **params: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def aretrieve(cls, id: Any, api_key: Any = None, **params: Any) -> Any: ...  # dynamic

    class File:
        @classmethod
        @blocks("network", twin="openai.File.acreate")
        def create(cls, file: Any, purpose: Any, **params: Any) -> Any: ...
        @classmethod
        @suspends("always")
        async def acreate(cls, file: Any, purpose: Any, **params: Any) -> Any: ...
        @classmethod
        @blocks("network", twin="openai.File.adownload")
        def download(cls, id: Any, **params: Any) -> bytes: ...
        @classmethod
        @suspends("always")
        async def adownload(cls, id: Any, **params: Any) -> bytes: ...
