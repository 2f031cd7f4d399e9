"""xlsxwriter.chart."""

from typing import Any

class Chart:
    fill: Any
    warn_sheetname: Any
    is_secondary: Any
    combined: Any
    already_inserted: Any
    label_position_default: Any
    label_positions: Any
    remove_timezone: Any
    date_1904: Any
    date_category: Any
    title: Any
    smooth_allowed: Any
    up_down_bars: Any
    hi_low_lines: Any
    drop_lines: Any
    series_overlap_2: Any
    series_overlap_1: Any
    series_gap_2: Any
    series_gap_1: Any
    default_marker: Any
    cross_between: Any
    table: Any
    y_offset: Any
    x_offset: Any
    y_scale: Any
    x_scale: Any
    height: Any
    width: Any
    show_crosses: Any
    show_hidden: Any
    show_na_as_empty: Any
    show_blanks: Any
    chart_name: Any
    x2_axis: Any
    y2_axis: Any
    y_axis: Any
    x_axis: Any
    plotarea: Any
    chartarea: Any
    protection: Any
    horiz_val_axis: Any
    horiz_cat_axis: Any
    formula_data: Any
    formula_ids: Any
    val_axis_position: Any
    cat_axis_position: Any
    legend: Any
    requires_category: Any
    cat_has_num_fmt: Any
    axis2_ids: Any
    axis_ids: Any
    style_id: Any
    series_index: Any
    id: Any
    embedded: Any
    series: Any
    orientation: Any
    subtype: Any
    def __init__(self) -> None: ...
    def add_series(self, options: dict[str, Any] | None = None) -> None: ...
    def set_x_axis(self, options: dict[str, Any]) -> None: ...
    def set_y_axis(self, options: dict[str, Any]) -> None: ...
    def set_x2_axis(self, options: dict[str, Any]) -> None: ...
    def set_y2_axis(self, options: dict[str, Any]) -> None: ...
    def set_title(self, options: dict[str, Any] | None = None) -> None: ...
    def set_legend(self, options: dict[str, Any]) -> None: ...
    def set_plotarea(self, options: dict[str, Any]) -> None: ...
    def set_chartarea(self, options: dict[str, Any]) -> None: ...
    def set_style(self, style_id: int = 2) -> None: ...
    def show_blanks_as(self, option: str) -> None: ...
    def show_na_as_empty_cell(self) -> None: ...
    def show_hidden_data(self) -> None: ...
    def set_size(self, options: dict[str, Any] | None = None) -> None: ...
    def set_table(self, options: dict[str, Any] | None = None) -> None: ...
    def set_up_down_bars(self, options: dict[str, Any] | None = None) -> None: ...
    def set_drop_lines(self, options: dict[str, Any] | None = None) -> None: ...
    def set_high_low_lines(self, options: dict[str, Any] | None = None) -> None: ...
    def combine(self, chart: Any = None) -> None: ...
