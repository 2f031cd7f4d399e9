"""prompt_toolkit: lines and programs on a terminal."""

from typing import Any

from prompt_toolkit.application import Application as Application
from prompt_toolkit.shortcuts import PromptSession as PromptSession, print_formatted_text as print_formatted_text, prompt as prompt

class HTML:
    def __init__(self, value: str) -> None: ...
class ANSI:
    def __init__(self, value: str) -> None: ...
