"""xlsxwriter.chartsheet."""

from typing import Any

class Chartsheet:
    protection: Any
    orientation: Any
    zoom_scale_normal: Any
    charts: Any
    chart: Any
    drawing: Any
    is_chartsheet: Any
    def __init__(self) -> None: ...
    def set_chart(self, chart: Any) -> Any: ...
    def protect(self, password: str = "", options: dict[str, Any] | None = None) -> None: ...
