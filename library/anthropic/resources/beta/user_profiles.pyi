"""anthropic.resources.beta.user_profiles."""

from typing import Any

from asyncward import blocks, suspends

class UserProfiles:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.user_profiles.AsyncUserProfiles.create")
    def create(
        self, *, external_id: Any = ..., metadata: Any = ..., name: Any = ..., relationship: Any = ...,
        betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.user_profiles.AsyncUserProfiles.retrieve")
    def retrieve(self, user_profile_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.user_profiles.AsyncUserProfiles.update")
    def update(
        self, user_profile_id: str, *, external_id: Any = ..., metadata: Any = ..., name: Any = ...,
        relationship: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.user_profiles.AsyncUserProfiles.list")
    def list(
        self, *, limit: Any = ..., order: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.user_profiles.AsyncUserProfiles.create_enrollment_url")
    def create_enrollment_url(
        self, user_profile_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncUserProfiles:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, *, external_id: Any = ..., metadata: Any = ..., name: Any = ..., relationship: Any = ...,
        betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(self, user_profile_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def update(
        self, user_profile_id: str, *, external_id: Any = ..., metadata: Any = ..., name: Any = ...,
        relationship: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, *, limit: Any = ..., order: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def create_enrollment_url(
        self, user_profile_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
