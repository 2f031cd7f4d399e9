"""openai.resources.fine_tuning.alpha.alpha."""

from typing import Any

from openai.resources.fine_tuning.alpha.graders import AsyncGraders, Graders

class Alpha:
    def __init__(self, client: Any) -> None: ...
    graders: Graders

class AsyncAlpha:
    def __init__(self, client: Any) -> None: ...
    graders: AsyncGraders
