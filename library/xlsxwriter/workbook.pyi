"""xlsxwriter.workbook: cells are kept in memory; closing writes the file."""

from typing import Any, Self

from asyncward import blocks
from xlsxwriter.chart import Chart
from xlsxwriter.chartsheet import Chartsheet
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

# source: workbook.py: _store_workbook writes each part as XML and packs them.
class Workbook:
    allow_zip64: Any
    default_url_format: Any
    theme_xml: str
    default_theme_version: str
    feature_property_bags: set
    embedded_images: Any
    has_embedded_descriptions: Any
    has_dynamic_functions: Any
    has_embedded_images: Any
    has_metadata: Any
    read_only: Any
    has_comments: Any
    calc_id: Any
    calc_on_load: Any
    calc_mode: Any
    drawing_count: Any
    fill_count: Any
    border_count: Any
    images: Any
    image_types: Any
    vba_codename: Any
    vba_project_signature_is_stream: Any
    vba_project_signature: Any
    vba_project_is_stream: Any
    vba_project: Any
    str_table: Any
    tab_ratio: Any
    window_height: Any
    window_width: Any
    y_window: Any
    x_window: Any
    num_comment_files: Any
    num_vml_files: Any
    custom_properties: Any
    doc_properties: Any
    custom_colors: Any
    named_ranges: Any
    defined_names: Any
    num_formats: Any
    font_count: Any
    palette: Any
    dxf_format_indices: Any
    dxf_formats: Any
    xf_format_indices: Any
    xf_formats: Any
    formats: Any
    sheetnames: Any
    drawings: Any
    charts: Any
    worksheets_objs: Any
    chartname_count: Any
    sheetname_count: Any
    chart_name: Any
    sheet_name: Any
    internal_fh: Any
    fileclosed: Any
    selected: Any
    worksheet_meta: Any
    max_url_length: Any
    default_format_properties: Any
    default_col_width: Any
    default_row_height: Any
    use_future_functions: Any
    remove_timezone: Any
    excel_2023_theme: Any
    excel2003_style: Any
    in_memory: Any
    constant_memory: Any
    default_date_format: Any
    nan_inf_to_errors: Any
    strings_to_urls: Any
    strings_to_formulas: Any
    strings_to_numbers: Any
    date_1904: Any
    tmpdir: Any
    filename: Any
    chartsheet_class: Any
    worksheet_class: Any
    def __init__(self, filename: Any = None, options: dict[str, Any] | None = None) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks("cpu", stall="bounded")
    def __exit__(self, type: Any, value: Any, traceback: Any) -> None: ...
    def add_worksheet(self, name: str | None = None, worksheet_class: Any = None) -> Worksheet: ...
    def add_chartsheet(self, name: str | None = None, chartsheet_class: Any = None) -> Chartsheet: ...
    def add_format(self, properties: Any = None) -> Format: ...
    def add_chart(self, options: dict[str, Any]) -> Chart: ...
    @blocks("file", stall="small")
    def add_vba_project(self, vba_project: str, is_stream: bool = False) -> int: ...
    @blocks("file", stall="small")
    def add_signed_vba_project(
        self, vba_project: str, signature: str, project_is_stream: bool = False, signature_is_stream: bool = False
    ) -> Any: ...
    @blocks("file", stall="small")
    def use_custom_theme(self, theme: Any) -> None: ...
    @blocks("cpu", stall="bounded")
    def close(self) -> None: ...
    def set_size(self, width: int, height: int) -> None: ...
    def set_tab_ratio(self, tab_ratio: Any = None) -> None: ...
    def set_properties(self, properties: Any) -> None: ...
    def set_custom_property(self, name: str, value: Any, property_type: Any = None) -> Any: ...
    def set_calc_mode(self, mode: Any, calc_id: Any = None) -> None: ...
    def define_name(self, name: str, formula: str) -> Any: ...
    def worksheets(self) -> list[Worksheet]: ...
    def get_worksheet_by_name(self, name: str) -> Worksheet | None: ...
    def get_default_url_format(self) -> Format: ...
    def use_zip64(self) -> None: ...
    def set_vba_name(self, name: str | None = None) -> None: ...
    def read_only_recommended(self) -> None: ...

class WorksheetMeta:
    firstsheet: Any
    activesheet: Any
    def __init__(self) -> None: ...

class EmbeddedImages:
    image_indexes: Any
    images: Any
    def __init__(self) -> None: ...
    def get_image_index(self, image: Any) -> Any: ...
    def has_images(self) -> Any: ...
