"""dis"""

from collections.abc import Iterator
from typing import Any, NamedTuple

class Instruction(NamedTuple):
    opname: str
    opcode: int
    arg: int | None
    argval: Any
    argrepr: str
    offset: int

cmp_op: tuple[Any, ...]
hascompare: list[Any]
opname: list[Any]
opmap: dict[Any, Any]
HAVE_ARGUMENT: int
EXTENDED_ARG: int
hasarg: list[Any]
hasconst: list[Any]
hasname: list[Any]
hasjump: list[Any]
hasjrel: list[Any]
hasjabs: list[Any]
hasfree: list[Any]
haslocal: list[Any]
hasexc: list[Any]

class Bytecode:
    def __init__(
        self, x: Any, *, first_line: Any = None, current_offset: Any = None, show_caches: bool = False,
        adaptive: bool = False, show_offsets: bool = False,
    ) -> None: ...
    def __iter__(self) -> Iterator[Instruction]: ...
    @classmethod
    def from_traceback(cls, tb: Any, *, show_caches: bool = False, adaptive: bool = False) -> Bytecode: ...
    def info(self) -> str: ...
    def dis(self) -> str: ...

def code_info(x: Any) -> str: ...
def dis(
    x: Any = None, *, file: Any = None, depth: Any = None, show_caches: bool = False, adaptive: bool = False,
    show_offsets: bool = False,
) -> None: ...
def disassemble(
    co: Any, lasti: int = -1, *, file: Any = None, show_caches: bool = False, adaptive: bool = False,
    show_offsets: bool = False,
) -> None: ...
def distb(
    tb: Any = None, *, file: Any = None, show_caches: bool = False, adaptive: bool = False, show_offsets: bool = False
) -> None: ...
def findlinestarts(code: Any) -> Iterator[tuple[int, int]]: ...
def findlabels(code: Any) -> list[int]: ...
def show_code(co: Any, *, file: Any = None) -> None: ...
def get_instructions(
    x: Any, *, first_line: Any = None, show_caches: Any = None, adaptive: bool = False
) -> Iterator[Instruction]: ...
def stack_effect(opcode: Any, oparg: Any = None, /, *, jump: Any = None) -> int: ...
disco = disassemble
