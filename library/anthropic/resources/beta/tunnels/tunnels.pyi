"""anthropic.resources.beta.tunnels.tunnels."""

from typing import Any

from asyncward import blocks, suspends

from anthropic.resources.beta.tunnels.certificates import AsyncCertificates, Certificates

class Tunnels:
    def __init__(self, client: Any) -> None: ...
    certificates: Certificates
    @blocks("network", twin="anthropic.resources.beta.tunnels.tunnels.AsyncTunnels.create")
    def create(self, *, display_name: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.tunnels.tunnels.AsyncTunnels.retrieve")
    def retrieve(self, tunnel_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.tunnels.tunnels.AsyncTunnels.list")
    def list(
        self, *, include_archived: Any = ..., limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.tunnels.tunnels.AsyncTunnels.archive")
    def archive(self, tunnel_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.tunnels.tunnels.AsyncTunnels.reveal_token")
    def reveal_token(self, tunnel_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.tunnels.tunnels.AsyncTunnels.rotate_token")
    def rotate_token(
        self, tunnel_id: str, *, reason: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncTunnels:
    def __init__(self, client: Any) -> None: ...
    certificates: AsyncCertificates
    @suspends("always")
    async def create(self, *, display_name: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def retrieve(self, tunnel_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    def list(
        self, *, include_archived: Any = ..., limit: Any = ..., page: Any = ..., betas: Any = ..., timeout: Any = ...,
        **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def archive(self, tunnel_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def reveal_token(self, tunnel_id: str, *, betas: Any = ..., timeout: Any = ..., **kwargs: Any) -> Any: ...
    @suspends("always")
    async def rotate_token(
        self, tunnel_id: str, *, reason: Any = ..., betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
