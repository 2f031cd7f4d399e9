"""openai.resources.beta.threads.runs.runs."""

from typing import Any

from asyncward import blocks, suspends

from openai.resources.beta.threads.runs.steps import AsyncSteps, Steps

class Runs:
    def __init__(self, client: Any) -> None: ...
    steps: Steps
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.create")
    def create(
        self, thread_id: str, *, assistant_id: str, include: Any = ..., additional_instructions: Any = ...,
        additional_messages: Any = ..., instructions: Any = ..., max_completion_tokens: Any = ..., stream: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.retrieve")
    def retrieve(self, run_id: str, *, thread_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.update")
    def update(self, run_id: str, *, thread_id: str, metadata: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.list")
    def list(
        self, thread_id: str, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.cancel")
    def cancel(self, run_id: str, *, thread_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.create_and_poll")
    def create_and_poll(
        self, *, assistant_id: str, include: Any = ..., additional_instructions: Any = ...,
        additional_messages: Any = ..., instructions: Any = ..., max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ..., thread_id: str, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.create_and_stream")
    def create_and_stream(
        self, *, assistant_id: str, additional_instructions: Any = ..., additional_messages: Any = ...,
        instructions: Any = ..., max_completion_tokens: Any = ..., max_prompt_tokens: Any = ..., metadata: Any = ...,
        thread_id: str, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.poll")
    def poll(
        self, run_id: str, thread_id: str, extra_headers: Any = None, extra_query: Any = None, extra_body: Any = None,
        timeout: Any = ..., poll_interval_ms: Any = ...
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.stream")
    def stream(
        self, *, assistant_id: str, include: Any = ..., additional_instructions: Any = ...,
        additional_messages: Any = ..., instructions: Any = ..., max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ..., thread_id: str, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.submit_tool_outputs")
    def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Any, stream: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.submit_tool_outputs_and_poll")
    def submit_tool_outputs_and_poll(
        self, *, tool_outputs: Any, run_id: str, thread_id: str, poll_interval_ms: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="openai.resources.beta.threads.runs.runs.AsyncRuns.submit_tool_outputs_stream")
    def submit_tool_outputs_stream(
        self, *, tool_outputs: Any, run_id: str, thread_id: str, event_handler: Any = None, timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...

class AsyncRuns:
    def __init__(self, client: Any) -> None: ...
    steps: AsyncSteps
    @suspends("always")
    async def create(
        self, thread_id: str, *, assistant_id: str, include: Any = ..., additional_instructions: Any = ...,
        additional_messages: Any = ..., instructions: Any = ..., max_completion_tokens: Any = ..., stream: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, run_id: str, *, thread_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, run_id: str, *, thread_id: str, metadata: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, thread_id: str, *, after: Any = ..., before: Any = ..., limit: Any = ..., order: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def cancel(self, run_id: str, *, thread_id: str, timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def create_and_poll(
        self, *, assistant_id: str, include: Any = ..., additional_instructions: Any = ...,
        additional_messages: Any = ..., instructions: Any = ..., max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ..., thread_id: str, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def create_and_stream(
        self, *, assistant_id: str, additional_instructions: Any = ..., additional_messages: Any = ...,
        instructions: Any = ..., max_completion_tokens: Any = ..., max_prompt_tokens: Any = ..., metadata: Any = ...,
        thread_id: str, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def poll(
        self, run_id: str, thread_id: str, extra_headers: Any = None, extra_query: Any = None, extra_body: Any = None,
        timeout: Any = ..., poll_interval_ms: Any = ...
    ) -> Any: ...
    def stream(
        self, *, assistant_id: str, include: Any = ..., additional_instructions: Any = ...,
        additional_messages: Any = ..., instructions: Any = ..., max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ..., thread_id: str, timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def submit_tool_outputs(
        self, run_id: str, *, thread_id: str, tool_outputs: Any, stream: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def submit_tool_outputs_and_poll(
        self, *, tool_outputs: Any, run_id: str, thread_id: str, poll_interval_ms: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    def submit_tool_outputs_stream(
        self, *, tool_outputs: Any, run_id: str, thread_id: str, event_handler: Any = None, timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
