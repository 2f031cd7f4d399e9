"""rich.table."""

from typing import Any

class Table:
    columns: list[Any]
    rows: list[Any]
    title: Any
    def __init__(self, *headers: Any, title: Any = None, caption: Any = None, width: int | None = None,
                 min_width: int | None = None, box: Any = ..., safe_box: bool | None = None, padding: Any = ...,
                 collapse_padding: bool = False, pad_edge: bool = True, expand: bool = False,
                 show_header: bool = True, show_footer: bool = False, show_edge: bool = True,
                 show_lines: bool = False, leading: int = 0, style: Any = "none", row_styles: Any = None,
                 header_style: Any = "table.header", footer_style: Any = "table.footer", border_style: Any = None,
                 title_style: Any = None, caption_style: Any = None, title_justify: Any = "center",
                 caption_justify: Any = "center", highlight: bool = False) -> None: ...
    @classmethod
    def grid(cls, *headers: Any, padding: Any = 0, collapse_padding: bool = True, pad_edge: bool = False,
             expand: bool = False) -> Table: ...
    def add_column(self, header: Any = "", footer: Any = "", *, header_style: Any = None,
                   highlight: bool | None = None, footer_style: Any = None, style: Any = None, justify: Any = "left",
                   vertical: Any = "top", overflow: Any = "ellipsis", width: int | None = None,
                   min_width: int | None = None, max_width: int | None = None, ratio: int | None = None,
                   no_wrap: bool = False) -> None: ...
    def add_row(self, *renderables: Any, style: Any = None, end_section: bool = False) -> None: ...
    def add_section(self) -> None: ...
