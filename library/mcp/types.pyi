"""mcp.types."""

from typing import Any

from pydantic import BaseModel

class TaskMetadata(BaseModel):
    ttl: int | None

class RequestParams(BaseModel):
    task: TaskMetadata | None
    meta: Any

class PaginatedRequestParams(RequestParams):
    cursor: Any

class NotificationParams(BaseModel):
    meta: Any

class Request(BaseModel):
    method: Any
    params: Any

class PaginatedRequest(Request):
    params: PaginatedRequestParams | None

class Notification(BaseModel):
    method: Any
    params: Any

class Result(BaseModel):
    meta: dict[str, Any] | None

class PaginatedResult(Result):
    nextCursor: Any

class JSONRPCRequest(Request):
    jsonrpc: Any
    id: Any
    method: str
    params: dict[str, Any] | None

class JSONRPCNotification(Notification):
    jsonrpc: Any
    params: dict[str, Any] | None

class JSONRPCResponse(BaseModel):
    jsonrpc: Any
    id: Any
    result: dict[str, Any]

class ErrorData(BaseModel):
    code: int
    message: str
    data: Any | None

class JSONRPCError(BaseModel):
    jsonrpc: Any
    id: str | int
    error: ErrorData

class JSONRPCMessage(BaseModel): ...
class EmptyResult(Result): ...

class BaseMetadata(BaseModel):
    name: str
    title: str | None

class Icon(BaseModel):
    src: str
    mimeType: str | None
    sizes: list[str] | None

class Implementation(BaseMetadata):
    version: str
    websiteUrl: str | None
    icons: list[Icon] | None

class RootsCapability(BaseModel):
    listChanged: bool | None

class SamplingContextCapability(BaseModel): ...
class SamplingToolsCapability(BaseModel): ...
class FormElicitationCapability(BaseModel): ...
class UrlElicitationCapability(BaseModel): ...

class ElicitationCapability(BaseModel):
    form: FormElicitationCapability | None
    url: UrlElicitationCapability | None

class SamplingCapability(BaseModel):
    context: SamplingContextCapability | None
    tools: SamplingToolsCapability | None

class TasksListCapability(BaseModel): ...
class TasksCancelCapability(BaseModel): ...
class TasksCreateMessageCapability(BaseModel): ...

class TasksSamplingCapability(BaseModel):
    createMessage: TasksCreateMessageCapability | None

class TasksCreateElicitationCapability(BaseModel): ...

class TasksElicitationCapability(BaseModel):
    create: TasksCreateElicitationCapability | None

class ClientTasksRequestsCapability(BaseModel):
    sampling: TasksSamplingCapability | None
    elicitation: TasksElicitationCapability | None

class ClientTasksCapability(BaseModel):
    list: TasksListCapability | None
    cancel: TasksCancelCapability | None
    requests: ClientTasksRequestsCapability | None

class ClientCapabilities(BaseModel):
    experimental: dict[str, Any] | None
    sampling: SamplingCapability | None
    elicitation: ElicitationCapability | None
    roots: RootsCapability | None
    tasks: ClientTasksCapability | None

class PromptsCapability(BaseModel):
    listChanged: bool | None

class ResourcesCapability(BaseModel):
    subscribe: bool | None
    listChanged: bool | None

class ToolsCapability(BaseModel):
    listChanged: bool | None

class LoggingCapability(BaseModel): ...
class CompletionsCapability(BaseModel): ...
class TasksCallCapability(BaseModel): ...

class TasksToolsCapability(BaseModel):
    call: TasksCallCapability | None

class ServerTasksRequestsCapability(BaseModel):
    tools: TasksToolsCapability | None

class ServerTasksCapability(BaseModel):
    list: TasksListCapability | None
    cancel: TasksCancelCapability | None
    requests: ServerTasksRequestsCapability | None

class ServerCapabilities(BaseModel):
    experimental: dict[str, Any] | None
    logging: LoggingCapability | None
    prompts: PromptsCapability | None
    resources: ResourcesCapability | None
    tools: ToolsCapability | None
    completions: CompletionsCapability | None
    tasks: ServerTasksCapability | None

class RelatedTaskMetadata(BaseModel):
    taskId: str

class Task(BaseModel):
    taskId: str
    status: Any
    statusMessage: str | None
    createdAt: Any
    lastUpdatedAt: Any
    ttl: int | None
    pollInterval: int | None

class CreateTaskResult(Result):
    task: Task

class GetTaskRequestParams(RequestParams):
    taskId: str

class GetTaskRequest(Request):
    method: Any
    params: GetTaskRequestParams

class GetTaskResult(Result, Task): ...

class GetTaskPayloadRequestParams(RequestParams):
    taskId: str

class GetTaskPayloadRequest(Request):
    method: Any
    params: GetTaskPayloadRequestParams

class GetTaskPayloadResult(Result): ...

class CancelTaskRequestParams(RequestParams):
    taskId: str

class CancelTaskRequest(Request):
    method: Any
    params: CancelTaskRequestParams

class CancelTaskResult(Result, Task): ...

class ListTasksRequest(PaginatedRequest):
    method: Any

class ListTasksResult(PaginatedResult):
    tasks: list[Task]

class TaskStatusNotificationParams(NotificationParams, Task): ...

class TaskStatusNotification(Notification):
    method: Any
    params: TaskStatusNotificationParams

class InitializeRequestParams(RequestParams):
    protocolVersion: str | int
    capabilities: ClientCapabilities
    clientInfo: Implementation

class InitializeRequest(Request):
    method: Any
    params: InitializeRequestParams

class InitializeResult(Result):
    protocolVersion: str | int
    capabilities: ServerCapabilities
    serverInfo: Implementation
    instructions: str | None

class InitializedNotification(Notification):
    method: Any
    params: NotificationParams | None

class PingRequest(Request):
    method: Any
    params: RequestParams | None

class ProgressNotificationParams(NotificationParams):
    progressToken: Any
    progress: float
    total: float | None
    message: str | None

class ProgressNotification(Notification):
    method: Any
    params: ProgressNotificationParams

class ListResourcesRequest(PaginatedRequest):
    method: Any

class Annotations(BaseModel):
    audience: Any
    priority: float | None

class Resource(BaseMetadata):
    uri: Any
    description: str | None
    mimeType: str | None
    size: int | None
    icons: list[Icon] | None
    annotations: Annotations | None
    meta: dict[str, Any] | None

class ResourceTemplate(BaseMetadata):
    uriTemplate: str
    description: str | None
    mimeType: str | None
    icons: list[Icon] | None
    annotations: Annotations | None
    meta: dict[str, Any] | None

class ListResourcesResult(PaginatedResult):
    resources: list[Resource]

class ListResourceTemplatesRequest(PaginatedRequest):
    method: Any

class ListResourceTemplatesResult(PaginatedResult):
    resourceTemplates: list[ResourceTemplate]

class ReadResourceRequestParams(RequestParams):
    uri: Any

class ReadResourceRequest(Request):
    method: Any
    params: ReadResourceRequestParams

class ResourceContents(BaseModel):
    uri: Any
    mimeType: str | None
    meta: dict[str, Any] | None

class TextResourceContents(ResourceContents):
    text: str

class BlobResourceContents(ResourceContents):
    blob: str

class ReadResourceResult(Result):
    contents: Any

class ResourceListChangedNotification(Notification):
    method: Any
    params: NotificationParams | None

class SubscribeRequestParams(RequestParams):
    uri: Any

class SubscribeRequest(Request):
    method: Any
    params: SubscribeRequestParams

class UnsubscribeRequestParams(RequestParams):
    uri: Any

class UnsubscribeRequest(Request):
    method: Any
    params: UnsubscribeRequestParams

class ResourceUpdatedNotificationParams(NotificationParams):
    uri: Any

class ResourceUpdatedNotification(Notification):
    method: Any
    params: ResourceUpdatedNotificationParams

class ListPromptsRequest(PaginatedRequest):
    method: Any

class PromptArgument(BaseModel):
    name: str
    description: str | None
    required: bool | None

class Prompt(BaseMetadata):
    description: str | None
    arguments: list[PromptArgument] | None
    icons: list[Icon] | None
    meta: dict[str, Any] | None

class ListPromptsResult(PaginatedResult):
    prompts: list[Prompt]

class GetPromptRequestParams(RequestParams):
    name: str
    arguments: dict[str, Any] | None

class GetPromptRequest(Request):
    method: Any
    params: GetPromptRequestParams

class TextContent(BaseModel):
    type: Any
    text: str
    annotations: Annotations | None
    meta: dict[str, Any] | None

class ImageContent(BaseModel):
    type: Any
    data: str
    mimeType: str
    annotations: Annotations | None
    meta: dict[str, Any] | None

class AudioContent(BaseModel):
    type: Any
    data: str
    mimeType: str
    annotations: Annotations | None
    meta: dict[str, Any] | None

class ToolUseContent(BaseModel):
    type: Any
    name: str
    id: str
    input: dict[str, Any]
    meta: dict[str, Any] | None

class ToolResultContent(BaseModel):
    type: Any
    toolUseId: str
    content: Any
    structuredContent: dict[str, Any] | None
    isError: bool | None
    meta: dict[str, Any] | None

class SamplingMessage(BaseModel):
    role: Any
    content: Any
    meta: dict[str, Any] | None
    @property
    def content_as_list(self) -> Any: ...

class EmbeddedResource(BaseModel):
    type: Any
    resource: TextResourceContents | BlobResourceContents
    annotations: Annotations | None
    meta: dict[str, Any] | None

class ResourceLink(Resource):
    type: Any

class PromptMessage(BaseModel):
    role: Any
    content: Any

class GetPromptResult(Result):
    description: str | None
    messages: list[PromptMessage]

class PromptListChangedNotification(Notification):
    method: Any
    params: NotificationParams | None

class ListToolsRequest(PaginatedRequest):
    method: Any

class ToolAnnotations(BaseModel):
    title: str | None
    readOnlyHint: bool | None
    destructiveHint: bool | None
    idempotentHint: bool | None
    openWorldHint: bool | None

class ToolExecution(BaseModel):
    taskSupport: Any

class Tool(BaseMetadata):
    description: str | None
    inputSchema: dict[str, Any]
    outputSchema: dict[str, Any] | None
    icons: list[Icon] | None
    annotations: ToolAnnotations | None
    meta: dict[str, Any] | None
    execution: ToolExecution | None

class ListToolsResult(PaginatedResult):
    tools: list[Tool]

class CallToolRequestParams(RequestParams):
    name: str
    arguments: dict[str, Any] | None

class CallToolRequest(Request):
    method: Any
    params: CallToolRequestParams

class CallToolResult(Result):
    content: Any
    structuredContent: dict[str, Any] | None
    isError: bool

class ToolListChangedNotification(Notification):
    method: Any
    params: NotificationParams | None

class SetLevelRequestParams(RequestParams):
    level: Any

class SetLevelRequest(Request):
    method: Any
    params: SetLevelRequestParams

class LoggingMessageNotificationParams(NotificationParams):
    level: Any
    logger: str | None
    data: Any

class LoggingMessageNotification(Notification):
    method: Any
    params: LoggingMessageNotificationParams

class ModelHint(BaseModel):
    name: str | None

class ModelPreferences(BaseModel):
    hints: list[ModelHint] | None
    costPriority: float | None
    speedPriority: float | None
    intelligencePriority: float | None

class ToolChoice(BaseModel):
    mode: Any

class CreateMessageRequestParams(RequestParams):
    messages: list[SamplingMessage]
    modelPreferences: ModelPreferences | None
    systemPrompt: str | None
    includeContext: Any
    temperature: float | None
    maxTokens: int
    stopSequences: list[str] | None
    metadata: dict[str, Any] | None
    tools: Any
    toolChoice: ToolChoice | None

class CreateMessageRequest(Request):
    method: Any
    params: CreateMessageRequestParams

class CreateMessageResult(Result):
    role: Any
    content: Any
    model: str
    stopReason: Any

class CreateMessageResultWithTools(Result):
    role: Any
    content: Any
    model: str
    stopReason: Any
    @property
    def content_as_list(self) -> Any: ...

class ResourceTemplateReference(BaseModel):
    type: Any
    uri: str

class ResourceReference(ResourceTemplateReference): ...

class PromptReference(BaseModel):
    type: Any
    name: str

class CompletionArgument(BaseModel):
    name: str
    value: str

class CompletionContext(BaseModel):
    arguments: dict[str, Any] | None

class CompleteRequestParams(RequestParams):
    ref: ResourceTemplateReference | PromptReference
    argument: CompletionArgument
    context: CompletionContext | None

class CompleteRequest(Request):
    method: Any
    params: CompleteRequestParams

class Completion(BaseModel):
    values: list[str]
    total: int | None
    hasMore: bool | None

class CompleteResult(Result):
    completion: Completion

class ListRootsRequest(Request):
    method: Any
    params: RequestParams | None

class Root(BaseModel):
    uri: Any
    name: str | None
    meta: dict[str, Any] | None

class ListRootsResult(Result):
    roots: list[Root]

class RootsListChangedNotification(Notification):
    method: Any
    params: NotificationParams | None

class CancelledNotificationParams(NotificationParams):
    requestId: Any
    reason: str | None

class CancelledNotification(Notification):
    method: Any
    params: CancelledNotificationParams

class ElicitCompleteNotificationParams(NotificationParams):
    elicitationId: str

class ElicitCompleteNotification(Notification):
    method: Any
    params: ElicitCompleteNotificationParams

class ClientRequest(BaseModel): ...
class ClientNotification(BaseModel): ...

class ElicitRequestFormParams(RequestParams):
    mode: Any
    message: str
    requestedSchema: Any

class ElicitRequestURLParams(RequestParams):
    mode: Any
    message: str
    url: str
    elicitationId: str

class ElicitRequest(Request):
    method: Any
    params: Any

class ElicitResult(Result):
    action: Any
    content: Any

class ElicitationRequiredErrorData(BaseModel):
    elicitations: list[ElicitRequestURLParams]

class ClientResult(BaseModel): ...
class ServerRequest(BaseModel): ...
class ServerNotification(BaseModel): ...
class ServerResult(BaseModel): ...
