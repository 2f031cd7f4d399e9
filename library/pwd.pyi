"""pwd: the users of the system; mostly a small local file."""

from asyncward import blocks

class struct_passwd(tuple[str | int, ...]):
    pw_name: str
    pw_passwd: str
    pw_uid: int
    pw_gid: int
    pw_gecos: str
    pw_dir: str
    pw_shell: str

@blocks("file", stall="small")
def getpwuid(uid: int, /) -> struct_passwd: ...
@blocks("file", stall="small")
def getpwnam(name: str, /) -> struct_passwd: ...
@blocks("file", stall="small")
def getpwall() -> list[struct_passwd]: ...
