"""anthropic.resources.beta.skills.skills."""

from typing import Any

from asyncward import blocks, suspends

from anthropic.resources.beta.skills.versions import AsyncVersions, Versions

class Skills:
    def __init__(self, client: Any) -> None: ...
    versions: Versions
    @blocks("network", twin="anthropic.resources.beta.skills.skills.AsyncSkills.create")
    def create(
        self, *, files: Any, display_title: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.skills.skills.AsyncSkills.retrieve")
    def retrieve(self, skill_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.skills.skills.AsyncSkills.list")
    def list(
        self, *, limit: Any = ..., page: Any = ..., source: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.skills.skills.AsyncSkills.delete")
    def delete(self, skill_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncSkills:
    def __init__(self, client: Any) -> None: ...
    versions: AsyncVersions
    @suspends("always")
    async def create(
        self, *, files: Any, display_title: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, skill_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, *, limit: Any = ..., page: Any = ..., source: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(self, skill_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
