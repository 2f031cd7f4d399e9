"""temporalio.workflow: workflows are coroutines on a loop of their own, which must not block."""

from typing import Any

from asyncward import entry_point, suspends, transparent

# source: defn marks the class; run, signal, query and update mark what the worker calls.
@transparent
def defn(cls: Any = None, *, name: str | None = None, sandboxed: bool = True, dynamic: bool = False, **kwargs: Any) -> Any: ...  # dynamic
@entry_point(context="loop", sync="loop")
def run(fn: Any = None, **kwargs: Any) -> Any: ...  # dynamic
@entry_point(context="loop", sync="loop")
def signal(fn: Any = None, **kwargs: Any) -> Any: ...  # dynamic
@entry_point(context="loop", sync="loop")
def query(fn: Any = None, **kwargs: Any) -> Any: ...  # dynamic
@entry_point(context="loop", sync="loop")
def update(fn: Any = None, **kwargs: Any) -> Any: ...  # dynamic
@entry_point(context="loop", sync="loop")
def init(fn: Any = None, **kwargs: Any) -> Any: ...  # dynamic
@suspends("always")
async def execute_activity(
    activity: Any, arg: Any = ..., *, args: Any = ..., task_queue: str | None = None, result_type: Any = None,
    schedule_to_close_timeout: Any = None, **kwargs: Any
) -> Any: ...
@suspends("always")
async def execute_activity_method(
    activity: Any, arg: Any = ..., *, args: Any = ..., task_queue: str | None = None,
    schedule_to_close_timeout: Any = None, schedule_to_start_timeout: Any = None, **kwargs: Any
) -> Any: ...
@suspends("always")
async def execute_local_activity(
    activity: Any, arg: Any = ..., *, args: Any = ..., result_type: Any = None, schedule_to_close_timeout: Any = None,
    schedule_to_start_timeout: Any = None, **kwargs: Any
) -> Any: ...
@suspends("always")
async def execute_child_workflow(
    workflow: Any, arg: Any = ..., *, args: Any = ..., id: str | None = None, task_queue: str | None = None,
    result_type: Any = None, **kwargs: Any
) -> Any: ...
@suspends("always")
async def start_child_workflow(
    workflow: Any, arg: Any = ..., *, args: Any = ..., id: str | None = None, task_queue: str | None = None,
    result_type: Any = None, **kwargs: Any
) -> Any: ...
@suspends("always")
async def wait_condition(fn: Any, *, timeout: Any = None, timeout_summary: str | None = None) -> None: ...
@suspends("always")
async def sleep(duration: Any, *, summary: str | None = None) -> None: ...
def start_activity(
    activity: Any, arg: Any = ..., *, args: Any = ..., task_queue: str | None = None, result_type: Any = None,
    schedule_to_close_timeout: Any = None, **kwargs: Any
) -> Any: ...
def start_local_activity(
    activity: Any, arg: Any = ..., *, args: Any = ..., result_type: Any = None, schedule_to_close_timeout: Any = None,
    schedule_to_start_timeout: Any = None, **kwargs: Any
) -> Any: ...
def now() -> Any: ...
def uuid4() -> Any: ...
def info() -> Any: ...
def random() -> Any: ...
def patched(id: str) -> bool: ...
def continue_as_new(
    arg: Any = ..., *, args: Any = ..., workflow: Any = None, task_queue: str | None = None, run_timeout: Any = None,
    task_timeout: Any = None, **kwargs: Any
) -> Any: ...
def get_external_workflow_handle(workflow_id: str, *, run_id: str | None = None) -> Any: ...
def time() -> float: ...
