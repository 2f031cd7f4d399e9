"""whois (python-whois): asks a server on the calling thread."""

from typing import Any

from asyncward import blocks

# source: whois/whois.py: a socket to port 43, or the whois program.
@blocks("network")
def whois(
    url: str, command: bool = False, flags: int = 0, executable: str = "whois", executable_opts: Any = None, inc_raw: bool = False, quiet: bool = False,
    ignore_socket_errors: bool = True, convert_punycode: bool = True, timeout: int = 10
) -> Any: ...
