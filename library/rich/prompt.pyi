"""rich.prompt: questions in a terminal."""

from typing import Any, Generic, TypeVar

from asyncward import blocks

_T = TypeVar("_T")

# source: prompt.py: both end in Console.input, and ask again until the answer is right.
class PromptBase(Generic[_T]):
    def __init__(self, prompt: Any = "", *, console: Any = None, password: bool = False,
                 choices: list[str] | None = None, case_sensitive: bool = True, show_default: bool = True,
                 show_choices: bool = True) -> None: ...
    @classmethod
    @blocks("input")
    def ask(cls, prompt: Any = "", *, console: Any = None, password: bool = False, choices: list[str] | None = None,
            case_sensitive: bool = True, show_default: bool = True, show_choices: bool = True, default: Any = ...,
            stream: Any = None) -> _T: ...
    @blocks("input")
    def __call__(self, *, default: Any = ..., stream: Any = None) -> _T: ...

class Prompt(PromptBase[str]): ...
class IntPrompt(PromptBase[int]): ...
class FloatPrompt(PromptBase[float]): ...
class Confirm(PromptBase[bool]): ...
