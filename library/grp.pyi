"""grp: the groups of the system; mostly a small local file."""

from asyncward import blocks

class struct_group(tuple[str | int | list[str], ...]):
    gr_name: str
    gr_passwd: str
    gr_gid: int
    gr_mem: list[str]

@blocks("file", stall="small")
def getgrgid(id: int) -> struct_group: ...
@blocks("file", stall="small")
def getgrnam(name: str) -> struct_group: ...
@blocks("file", stall="small")
def getgrall() -> list[struct_group]: ...
