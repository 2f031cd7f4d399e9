"""openai.resources.beta.chatkit.chatkit."""

from typing import Any

from openai.resources.beta.chatkit.sessions import AsyncSessions, Sessions
from openai.resources.beta.chatkit.threads import AsyncThreads, Threads

class ChatKit:
    def __init__(self, client: Any) -> None: ...
    sessions: Sessions
    threads: Threads

class AsyncChatKit:
    def __init__(self, client: Any) -> None: ...
    sessions: AsyncSessions
    threads: AsyncThreads
