"""keyring.credentials."""

class Credential:
    @property
    def username(self) -> str: ...
    @property
    def password(self) -> str: ...

class SimpleCredential(Credential):
    def __init__(self, username: str, password: str) -> None: ...
