"""openai.resources.fine_tuning.alpha.graders."""

from typing import Any

from asyncward import blocks, suspends

class Graders:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="openai.resources.fine_tuning.alpha.graders.AsyncGraders.run")
    def run(self, *, grader: Any, model_sample: str, item: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="openai.resources.fine_tuning.alpha.graders.AsyncGraders.validate")
    def validate(self, *, grader: Any, timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncGraders:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def run(
        self, *, grader: Any, model_sample: str, item: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def validate(self, *, grader: Any, timeout: Any = ..., **kwargs: Any) -> Any: ...
