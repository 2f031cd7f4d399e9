"""django."""

from asyncward import blocks

# source: imports every application and its models.
@blocks("import", stall="bounded")
def setup(set_prefix: bool = True) -> None: ...
