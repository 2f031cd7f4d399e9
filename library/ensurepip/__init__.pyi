"""ensurepip: installs pip by running it."""

from asyncward import blocks

def version() -> str: ...
@blocks("subprocess")
def bootstrap(
    *, root: str | None = None, upgrade: bool = False, user: bool = False, altinstall: bool = False,
    default_pip: bool = False, verbosity: int = 0,
) -> None: ...
