"""rich.panel."""

from typing import Any

class Panel:
    def __init__(self, renderable: Any, box: Any = ..., *, title: Any = None, title_align: Any = "center",
                 subtitle: Any = None, subtitle_align: Any = "center", safe_box: bool | None = None,
                 expand: bool = True, style: Any = "none", border_style: Any = "none", width: int | None = None,
                 height: int | None = None, padding: Any = ..., highlight: bool = False) -> None: ...
    @classmethod
    def fit(cls, renderable: Any, box: Any = ..., *, title: Any = None, title_align: Any = "center",
            subtitle: Any = None, subtitle_align: Any = "center", safe_box: bool | None = None, style: Any = "none",
            border_style: Any = "none", width: int | None = None, height: int | None = None, padding: Any = ...,
            highlight: bool = False) -> Panel: ...
