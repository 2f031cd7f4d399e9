"""openai.resources.beta.threads.threads."""

from typing import Any

from asyncward import blocks, suspends

from openai.resources.beta.threads.messages import AsyncMessages, Messages
from openai.resources.beta.threads.runs.runs import AsyncRuns, Runs

class Threads:
    def __init__(self, client: Any) -> None: ...
    runs: Runs
    messages: Messages
    @blocks("network", twin="openai.resources.beta.threads.threads.AsyncThreads.create")
    def create(
        self, *, messages: Any = ..., metadata: Any = ..., tool_resources: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.threads.AsyncThreads.retrieve")
    def retrieve(self, thread_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.threads.AsyncThreads.update")
    def update(
        self, thread_id: str, *, metadata: Any = ..., tool_resources: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.threads.AsyncThreads.delete")
    def delete(self, thread_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.threads.AsyncThreads.create_and_run")
    def create_and_run(
        self, *, assistant_id: str, instructions: Any = ..., max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ..., metadata: Any = ..., model: Any = ..., parallel_tool_calls: Any = ...,
        stream: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.threads.AsyncThreads.create_and_run_poll")
    def create_and_run_poll(
        self, *, assistant_id: str, instructions: Any = ..., max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ..., metadata: Any = ..., model: Any = ..., parallel_tool_calls: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.threads.AsyncThreads.create_and_run_stream")
    def create_and_run_stream(
        self, *, assistant_id: str, instructions: Any = ..., max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ..., metadata: Any = ..., model: Any = ..., parallel_tool_calls: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncThreads:
    def __init__(self, client: Any) -> None: ...
    runs: AsyncRuns
    messages: AsyncMessages
    @suspends("always")
    async def create(
        self, *, messages: Any = ..., metadata: Any = ..., tool_resources: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, thread_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, thread_id: str, *, metadata: Any = ..., tool_resources: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, thread_id: str, *, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def create_and_run(
        self, *, assistant_id: str, instructions: Any = ..., max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ..., metadata: Any = ..., model: Any = ..., parallel_tool_calls: Any = ...,
        stream: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def create_and_run_poll(
        self, *, assistant_id: str, instructions: Any = ..., max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ..., metadata: Any = ..., model: Any = ..., parallel_tool_calls: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def create_and_run_stream(
        self, *, assistant_id: str, instructions: Any = ..., max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ..., metadata: Any = ..., model: Any = ..., parallel_tool_calls: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
