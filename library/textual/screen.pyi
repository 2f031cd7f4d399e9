"""textual.screen."""

from typing import Any

from textual.widget import Widget

class Screen(Widget):
    def dismiss(self, result: Any = None) -> Any: ...
class ModalScreen(Screen): ...
