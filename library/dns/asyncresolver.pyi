"""dns.asyncresolver."""

from typing import Any

from asyncward import blocks, suspends

@suspends("always")
async def resolve(qname: Any, rdtype: Any = 1, rdclass: Any = 1, tcp: bool = False, source: Any = None,
                  raise_on_no_answer: bool = True, source_port: int = 0, lifetime: float | None = None,
                  search: bool | None = None, backend: Any = None) -> Any: ...
@suspends("always")
async def resolve_address(ipaddr: str, *args: Any, **kwargs: Any) -> Any: ...
class Resolver:
    nameservers: Any
    timeout: float
    lifetime: float
    @blocks("file", stall="small", unless="configure == False")
    def __init__(self, filename: str = "/etc/resolv.conf", configure: bool = True) -> None: ...
    @suspends("always")
    async def resolve(self, qname: Any, rdtype: Any = 1, rdclass: Any = 1, tcp: bool = False, source: Any = None,
                      raise_on_no_answer: bool = True, source_port: int = 0, lifetime: float | None = None,
                      search: bool | None = None, backend: Any = None) -> Any: ...
    @suspends("always")
    async def resolve_address(self, ipaddr: str, *args: Any, **kwargs: Any) -> Any: ...
