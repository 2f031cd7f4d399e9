"""getpass"""

from typing import Any

from asyncward import blocks

class GetPassWarning(UserWarning): ...

# doc: "Prompt the user for a password": a person decides when.
@blocks("input")
def getpass(prompt: str = "Password: ", stream: Any = None) -> str: ...
def getuser() -> str: ...
