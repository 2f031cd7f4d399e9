"""anthropic.resources.beta.tunnels.certificates."""

from typing import Any

from asyncward import blocks, suspends

class Certificates:
    def __init__(self, client: Any) -> None: ...
    @blocks("network", twin="anthropic.resources.beta.tunnels.certificates.AsyncCertificates.create")
    def create(
        self, tunnel_id: str, *, ca_certificate_pem: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.tunnels.certificates.AsyncCertificates.retrieve")
    def retrieve(
        self, certificate_id: str, *, tunnel_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.tunnels.certificates.AsyncCertificates.list")
    def list(
        self, tunnel_id: str, *, include_archived: Any = ..., limit: Any = ..., page: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocks("network", twin="anthropic.resources.beta.tunnels.certificates.AsyncCertificates.archive")
    def archive(
        self, certificate_id: str, *, tunnel_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...

class AsyncCertificates:
    def __init__(self, client: Any) -> None: ...
    @suspends("always")
    async def create(
        self, tunnel_id: str, *, ca_certificate_pem: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def retrieve(
        self, certificate_id: str, *, tunnel_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(
        self, tunnel_id: str, *, include_archived: Any = ..., limit: Any = ..., page: Any = ..., betas: Any = ...,
        timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
    @suspends("always")
    async def archive(
        self, certificate_id: str, *, tunnel_id: str, betas: Any = ..., timeout: Any = ..., **kwargs: Any
    ) -> Any: ...
