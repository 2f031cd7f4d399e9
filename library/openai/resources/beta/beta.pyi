"""openai.resources.beta.beta."""

from typing import Any

from openai.resources.chat import AsyncChat, Chat

from openai.resources.beta.assistants import Assistants, AsyncAssistants
from openai.resources.beta.chatkit.chatkit import AsyncChatKit, ChatKit
from openai.resources.beta.responses.responses import AsyncResponses, Responses
from openai.resources.beta.threads.threads import AsyncThreads, Threads

class Beta:
    def __init__(self, client: Any) -> None: ...
    responses: Responses
    chatkit: ChatKit
    chat: Chat
    assistants: Assistants
    threads: Threads

class AsyncBeta:
    def __init__(self, client: Any) -> None: ...
    responses: AsyncResponses
    chatkit: AsyncChatKit
    chat: AsyncChat
    assistants: AsyncAssistants
    threads: AsyncThreads
