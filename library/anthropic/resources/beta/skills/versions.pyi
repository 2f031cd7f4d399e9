"""anthropic.resources.beta.skills.versions."""

from typing import Any

from asyncward import blocks, suspends

class Versions:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.skills.versions.AsyncVersions.create")
    def create(self, skill_id: str, *, files: Any, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.skills.versions.AsyncVersions.retrieve")
    def retrieve(self, version: str, *, skill_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.skills.versions.AsyncVersions.list")
    def list(
        self, skill_id: str, *, limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.skills.versions.AsyncVersions.delete")
    def delete(self, version: str, *, skill_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.skills.versions.AsyncVersions.download")
    def download(self, version: str, *, skill_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...

class AsyncVersions:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, skill_id: str, *, files: Any, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(
        self, version: str, *, skill_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, skill_id: str, *, limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def delete(
        self, version: str, *, skill_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def download(
        self, version: str, *, skill_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
