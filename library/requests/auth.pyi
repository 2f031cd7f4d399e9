"""requests.auth: objects that sign requests."""

from requests import PreparedRequest

class AuthBase:
    def __call__(self, r: PreparedRequest) -> PreparedRequest: ...

class HTTPBasicAuth(AuthBase):
    username: str
    password: str
    def __init__(self, username: str, password: str) -> None: ...
    def __call__(self, r: PreparedRequest) -> PreparedRequest: ...

class HTTPProxyAuth(HTTPBasicAuth): ...

class HTTPDigestAuth(AuthBase):
    username: str
    password: str
    def __init__(self, username: str, password: str) -> None: ...
    def __call__(self, r: PreparedRequest) -> PreparedRequest: ...
