"""xlsxwriter.worksheet: what is written stays in memory until the workbook is closed; pictures are read when they are put in."""

from typing import Any

from asyncward import blocks
from xlsxwriter.format import Format

class Worksheet:
    embedded_images: Any
    ignore_write_string: Any
    use_future_functions: Any
    has_dynamic_arrays: Any
    ignored_errors: Any
    write_handlers: Any
    horizontal_dpi: Any
    vertical_dpi: Any
    row_data_fh_closed: Any
    vml_data_id: Any
    worksheet_meta: Any
    row_data_fh: Any
    row_data_filename: Any
    max_url_length: Any
    remove_timezone: Any
    workbook_add_format: Any
    default_checkbox_format: Any
    default_url_format: Any
    default_date_format: Any
    strings_to_formulas: Any
    nan_inf_to_errors: Any
    strings_to_urls: Any
    strings_to_numbers: Any
    hyperlinks: Any
    date_1904: Any
    vba_codename: Any
    page_view: Any
    dxf_priority: Any
    use_data_bars_2010: Any
    data_bars_2010: Any
    cond_formats: Any
    validations: Any
    previous_row: Any
    rstring: Any
    background_image: Any
    vml_drawing_rels_id: Any
    vml_drawing_rels: Any
    drawing_rels_id: Any
    drawing_rels: Any
    drawing: Any
    shape_hash: Any
    shapes: Any
    sparklines: Any
    tables: Any
    images: Any
    charts: Any
    vml_drawing_links: Any
    drawing_links: Any
    external_background_links: Any
    external_table_links: Any
    external_vml_links: Any
    external_comment_links: Any
    external_drawing_links: Any
    external_hyper_links: Any
    hlink_count: Any
    rel_count: Any
    row_size_changed: Any
    col_size_changed: Any
    row_sizes: Any
    filter_cells: Any
    filter_type: Any
    filter_cols: Any
    filter_on: Any
    filter_range: Any
    autofilter_ref: Any
    autofilter_area: Any
    vml_header_id: Any
    buttons_list: Any
    vml_shape_id: Any
    comments_visible: Any
    comments_author: Any
    comments_list: Any
    comments: Any
    has_comments: Any
    has_header_vml: Any
    has_vml: Any
    row_spans: Any
    table_cells: Any
    merged_cells: Any
    merge: Any
    table: Any
    outline_changed: Any
    outline_on: Any
    outline_right: Any
    outline_below: Any
    outline_style: Any
    outline_col_level: Any
    outline_row_level: Any
    show_zeros: Any
    is_right_to_left: Any
    print_scale: Any
    zoom_to_fit: Any
    zoom_scale_normal: Any
    zoom: Any
    num_protected_ranges: Any
    protected_ranges: Any
    protect_options: Any
    vbreaks: Any
    hbreaks: Any
    fit_height: Any
    fit_width: Any
    fit_page: Any
    page_start: Any
    black_white: Any
    page_order: Any
    print_area_range: Any
    repeat_col_range: Any
    repeat_row_range: Any
    margin_footer: Any
    margin_header: Any
    margin_bottom: Any
    margin_top: Any
    margin_right: Any
    margin_left: Any
    header_images_list: Any
    footer_images: Any
    header_images: Any
    header_footer_scales: Any
    header_footer_aligns: Any
    footer: Any
    header: Any
    header_footer_changed: Any
    row_col_headers: Any
    print_headers: Any
    screen_gridlines: Any
    print_gridlines: Any
    vcenter: Any
    hcenter: Any
    print_options_changed: Any
    orientation: Any
    paper_size: Any
    page_setup_changed: Any
    selected: Any
    panes: Any
    top_left_cell: Any
    tab_color: Any
    active: Any
    hidden: Any
    selections: Any
    default_row_zeroed: Any
    default_date_width: Any
    max_col_width: int
    max_digit_width: int
    original_row_height: int
    cell_padding: int
    default_col_width: int
    default_row_height: int
    row_info: Any
    col_info: Any
    dim_colmax: Any
    dim_colmin: Any
    dim_rowmax: Any
    dim_rowmin: Any
    xls_strmax: Any
    xls_colmax: Any
    xls_rowmax: Any
    excel2003_style: Any
    excel_version: Any
    fileclosed: Any
    is_chartsheet: Any
    tmpdir: Any
    constant_memory: Any
    palette: Any
    str_table: Any
    index: Any
    name: Any
    def __init__(self) -> None: ...
    def write(self, row: int, col: int, *args: Any) -> Any: ...
    def write_string(self, row: int, col: int, string: str, cell_format: Format | None = None) -> Any: ...
    def write_number(self, row: int, col: int, number: Any, cell_format: Format | None = None) -> Any: ...
    def write_blank(self, row: int, col: int, blank: Any, cell_format: Format | None = None) -> Any: ...
    def write_formula(
        self, row: int, col: int, formula: str, cell_format: Format | None = None, value: Any = 0
    ) -> Any: ...
    def write_array_formula(
        self, first_row: int, first_col: int, last_row: int, last_col: int, formula: str,
        cell_format: Format | None = None, value: Any = 0
    ) -> Any: ...
    def write_dynamic_array_formula(
        self, first_row: int, first_col: int, last_row: int, last_col: int, formula: str,
        cell_format: Format | None = None, value: Any = 0
    ) -> Any: ...
    def write_datetime(self, row: int, col: int, date: Any, cell_format: Format | None = None) -> Any: ...
    def write_boolean(self, row: int, col: int, boolean: bool, cell_format: Format | None = None) -> Any: ...
    def write_url(
        self, row: int, col: int, url: str, cell_format: Format | None = None, string: str | None = None,
        tip: str | None = None
    ) -> Any: ...
    def write_rich_string(self, row: int, col: int, *args: Any) -> Any: ...
    def add_write_handler(self, user_type: Any, user_function: Any) -> None: ...
    def write_row(self, row: int, col: int, data: Any, cell_format: Format | None = None) -> Any: ...
    def write_column(self, row: int, col: int, data: Any, cell_format: Format | None = None) -> Any: ...
    @blocks("file", stall="small")
    def insert_image(self, row: int, col: int, source: Any, options: dict[str, Any] | None = None) -> Any: ...
    @blocks("file", stall="small")
    def embed_image(self, row: int, col: int, source: Any, options: dict[str, Any] | None = None) -> Any: ...
    def insert_textbox(self, row: int, col: int, text: str, options: dict[str, Any] | None = None) -> Any: ...
    def insert_chart(self, row: int, col: int, chart: Any, options: dict[str, Any] | None = None) -> Any: ...
    def write_comment(self, row: int, col: int, comment: str, options: dict[str, Any] | None = None) -> Any: ...
    def show_comments(self) -> None: ...
    @blocks("file", stall="small")
    def set_background(self, source: Any, is_byte_stream: bool = False) -> Any: ...
    def set_comments_author(self, author: Any) -> None: ...
    def get_name(self) -> Any: ...
    def activate(self) -> None: ...
    def select(self) -> None: ...
    def hide(self) -> None: ...
    def very_hidden(self) -> None: ...
    def set_first_sheet(self) -> None: ...
    def set_column(
        self, first_col: int, last_col: int, width: float | None = None, cell_format: Format | None = None,
        options: dict[str, Any] | None = None
    ) -> Any: ...
    def set_column_pixels(
        self, first_col: int, last_col: int, width: float | None = None, cell_format: Format | None = None,
        options: dict[str, Any] | None = None
    ) -> Any: ...
    def autofit(self, max_width: int = None) -> None: ...
    def set_row(
        self, row: int, height: float | None = None, cell_format: Format | None = None,
        options: dict[str, Any] | None = None
    ) -> Any: ...
    def set_row_pixels(
        self, row: int, height: float | None = None, cell_format: Format | None = None,
        options: dict[str, Any] | None = None
    ) -> Any: ...
    def set_default_row(self, height: float | None = None, hide_unused_rows: bool = False) -> None: ...
    def merge_range(
        self, first_row: int, first_col: int, last_row: int, last_col: int, data: Any,
        cell_format: Format | None = None
    ) -> int: ...
    def autofilter(self, first_row: int, first_col: int, last_row: int, last_col: int) -> None: ...
    def filter_column(self, col: int, criteria: str) -> None: ...
    def filter_column_list(self, col: int, filters: list[str]) -> None: ...
    def data_validation(
        self, first_row: int, first_col: int, last_row: int, last_col: int, options: dict[str, Any] | None = None
    ) -> Any: ...
    def conditional_format(
        self, first_row: int, first_col: int, last_row: int, last_col: int, options: dict[str, Any] | None = None
    ) -> Any: ...
    def add_table(
        self, first_row: int, first_col: int, last_row: int, last_col: int, options: dict[str, Any] | None = None
    ) -> Any: ...
    def add_sparkline(self, row: int, col: int, options: dict[str, Any] | None = None) -> Any: ...
    def set_selection(self, first_row: int, first_col: int, last_row: int, last_col: int) -> None: ...
    def set_top_left_cell(self, row: int = 0, col: int = 0) -> None: ...
    def outline_settings(
        self, visible: bool = 1, symbols_below: bool = 1, symbols_right: bool = 1, auto_style: bool = 0
    ) -> None: ...
    def freeze_panes(
        self, row: int, col: int, top_row: int | None = None, left_col: int | None = None, pane_type: int = 0
    ) -> None: ...
    def split_panes(self, x: float, y: float, top_row: int | None = None, left_col: int | None = None) -> None: ...
    def set_zoom(self, zoom: int = 100) -> None: ...
    def set_zoom_to_fit(self) -> None: ...
    def right_to_left(self) -> None: ...
    def hide_zero(self) -> None: ...
    def set_tab_color(self, color: Any) -> None: ...
    def protect(self, password: str = "", options: dict[str, Any] | None = None) -> None: ...
    def unprotect_range(self, cell_range: str, range_name: str | None = None, password: str | None = None) -> int: ...
    def insert_button(self, row: int, col: int, options: dict[str, Any] | None = None) -> Any: ...
    def insert_checkbox(self, row: int, col: int, boolean: bool, cell_format: Format | None = None) -> Any: ...
    def set_landscape(self) -> None: ...
    def set_portrait(self) -> None: ...
    def set_page_view(self, view: Any = 1) -> None: ...
    def set_pagebreak_view(self) -> None: ...
    def set_paper(self, paper_size: Any) -> None: ...
    def center_horizontally(self) -> None: ...
    def center_vertically(self) -> None: ...
    def set_margins(self, left: float = 0.7, right: float = 0.7, top: float = 0.75, bottom: float = 0.75) -> None: ...
    @blocks("file", stall="small")
    def set_header(self, header: str = "", options: dict[str, Any] | None = None, margin: Any = None) -> None: ...
    @blocks("file", stall="small")
    def set_footer(self, footer: str = "", options: dict[str, Any] | None = None, margin: Any = None) -> None: ...
    def repeat_rows(self, first_row: int, last_row: int | None = None) -> None: ...
    def repeat_columns(self, first_col: int, last_col: int | None = None) -> None: ...
    def hide_gridlines(self, option: Any = 1) -> None: ...
    def print_row_col_headers(self) -> None: ...
    def hide_row_col_headers(self) -> None: ...
    def print_area(self, first_row: int, first_col: int, last_row: int, last_col: int) -> Any: ...
    def print_across(self) -> None: ...
    def fit_to_pages(self, width: int, height: int) -> None: ...
    def set_start_page(self, start_page: int) -> None: ...
    def set_print_scale(self, scale: int) -> None: ...
    def print_black_and_white(self) -> None: ...
    def set_h_pagebreaks(self, breaks: list[int]) -> None: ...
    def set_v_pagebreaks(self, breaks: list[int]) -> None: ...
    def set_vba_name(self, name: str | None = None) -> None: ...
    def ignore_errors(self, options: dict[str, Any] | None = None) -> Any: ...
