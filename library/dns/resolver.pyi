"""dns.resolver."""

from typing import Any

from asyncward import blocks

@blocks("network", stall="bounded", twin="dns.asyncresolver.resolve")
def resolve(qname: Any, rdtype: Any = 1, rdclass: Any = 1, tcp: bool = False, source: Any = None,
            raise_on_no_answer: bool = True, source_port: int = 0, lifetime: float | None = None,
            search: bool | None = None) -> Any: ...
@blocks("network", stall="bounded")
def query(qname: Any, rdtype: Any = 1, **kwargs: Any) -> Any: ...  # dynamic
@blocks("network", stall="bounded", twin="dns.asyncresolver.resolve_address")
def resolve_address(ipaddr: str, *args: Any, **kwargs: Any) -> Any: ...
class Resolver:
    nameservers: Any
    timeout: float
    lifetime: float
    # source: reads /etc/resolv.conf.
    @blocks("file", stall="small", unless="configure == False")
    def __init__(self, filename: str = "/etc/resolv.conf", configure: bool = True) -> None: ...
    @blocks("network", stall="bounded", twin="dns.asyncresolver.Resolver.resolve")
    def resolve(self, qname: Any, rdtype: Any = 1, rdclass: Any = 1, tcp: bool = False, source: Any = None,
                raise_on_no_answer: bool = True, source_port: int = 0, lifetime: float | None = None,
                search: bool | None = None) -> Any: ...
    @blocks("network", stall="bounded", twin="dns.asyncresolver.Resolver.resolve_address")
    def resolve_address(self, ipaddr: str, *args: Any, **kwargs: Any) -> Any: ...
class NXDOMAIN(Exception): ...
class NoAnswer(Exception): ...
class NoNameservers(Exception): ...
