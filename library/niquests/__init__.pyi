"""niquests."""

from typing import Any

from asyncward import blocks

from niquests.async_session import AsyncSession as AsyncSession
from niquests.models import AsyncResponse as AsyncResponse, Response as Response
from niquests.sessions import Session as Session

@blocks("network", twin="niquests.AsyncSession.request")
def request(
    method: Any, url: str, *, params: Any = None, data: Any = None, json: Any = None, headers: Any = None,
    cookies: Any = None, files: Any = None, auth: Any = None, timeout: Any = ..., stream: bool = False, **kwargs: Any
) -> Response: ...
@blocks("network", twin="niquests.AsyncSession.get")
def get(
    url: str, params: Any = None, *, headers: Any = None, cookies: Any = None, auth: Any = None, timeout: Any = ...,
    allow_redirects: bool = True, proxies: Any = None, verify: Any = True, stream: bool = False, **kwargs: Any
) -> Response: ...
@blocks("network", twin="niquests.AsyncSession.options")
def options(
    url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None, timeout: Any = ...,
    allow_redirects: bool = True, proxies: Any = None, verify: Any = True, stream: bool = False, **kwargs: Any
) -> Response: ...
@blocks("network", twin="niquests.AsyncSession.head")
def head(
    url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None, timeout: Any = ...,
    allow_redirects: bool = False, proxies: Any = None, verify: Any = True, stream: bool = False, **kwargs: Any
) -> Response: ...
@blocks("network", twin="niquests.AsyncSession.post")
def post(
    url: str, data: Any = None, json: Any = None, *, params: Any = None, headers: Any = None, cookies: Any = None,
    files: Any = None, auth: Any = None, timeout: Any = ..., stream: bool = False, **kwargs: Any
) -> Response: ...
@blocks("network", twin="niquests.AsyncSession.put")
def put(
    url: str, data: Any = None, *, json: Any = None, params: Any = None, headers: Any = None, cookies: Any = None,
    files: Any = None, auth: Any = None, timeout: Any = ..., stream: bool = False, **kwargs: Any
) -> Response: ...
@blocks("network", twin="niquests.AsyncSession.patch")
def patch(
    url: str, data: Any = None, *, json: Any = None, params: Any = None, headers: Any = None, cookies: Any = None,
    files: Any = None, auth: Any = None, timeout: Any = ..., stream: bool = False, **kwargs: Any
) -> Response: ...
@blocks("network", twin="niquests.AsyncSession.delete")
def delete(
    url: str, *, params: Any = None, headers: Any = None, cookies: Any = None, auth: Any = None, timeout: Any = ...,
    allow_redirects: bool = True, proxies: Any = None, verify: Any = True, stream: bool = False, **kwargs: Any
) -> Response: ...
