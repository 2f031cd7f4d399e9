"""keyword"""

kwlist: list[str]
softkwlist: list[str]

def iskeyword(s: str, /) -> bool: ...
def issoftkeyword(s: str, /) -> bool: ...
