"""prompt_toolkit.shortcuts: questions on the terminal."""

from typing import Any

from asyncward import runs_loop, suspends

from prompt_toolkit.application import Application

class PromptSession:
    app: Application
    default_buffer: Any
    history: Any
    completer: Any
    message: Any
    def __init__(self, message: Any = "", *, multiline: Any = False, wrap_lines: Any = True, is_password: Any = False,
                 vi_mode: bool = False, editing_mode: Any = ..., complete_while_typing: Any = True,
                 validate_while_typing: Any = True, enable_history_search: Any = False,
                 search_ignore_case: Any = False, lexer: Any = None, enable_system_prompt: Any = False,
                 enable_suspend: Any = False, enable_open_in_editor: Any = False, validator: Any = None,
                 completer: Any = None, complete_in_thread: bool = False, reserve_space_for_menu: int = 8,
                 complete_style: Any = ..., auto_suggest: Any = None, style: Any = None,
                 style_transformation: Any = None, swap_light_and_dark_colors: Any = False, color_depth: Any = None,
                 cursor: Any = None, include_default_pygments_style: Any = True, history: Any = None,
                 clipboard: Any = None, prompt_continuation: Any = None, rprompt: Any = None,
                 bottom_toolbar: Any = None, mouse_support: Any = False, input_processors: list[Any] | None = None,
                 placeholder: Any = None, key_bindings: Any = None, erase_when_done: bool = False,
                 tempfile_suffix: Any = ".txt", tempfile: Any = None, refresh_interval: float = 0,
                 show_frame: Any = False, input: Any = None, output: Any = None, interrupt_exception: Any = ...,
                 eof_exception: Any = ...) -> None: ...
    # source: shortcuts/prompt.py: prompt runs the application on an event loop of its own.
    @runs_loop()
    def prompt(self, message: Any = None, *, editing_mode: Any = None, refresh_interval: float | None = None,
               vi_mode: bool | None = None, lexer: Any = None, completer: Any = None,
               complete_in_thread: bool | None = None, is_password: bool | None = None, key_bindings: Any = None,
               bottom_toolbar: Any = None, style: Any = None, color_depth: Any = None, cursor: Any = None,
               include_default_pygments_style: Any = None, style_transformation: Any = None,
               swap_light_and_dark_colors: Any = None, rprompt: Any = None, multiline: Any = None,
               prompt_continuation: Any = None, wrap_lines: Any = None, enable_history_search: Any = None,
               search_ignore_case: Any = None, complete_while_typing: Any = None, validate_while_typing: Any = None,
               complete_style: Any = None, auto_suggest: Any = None, validator: Any = None, clipboard: Any = None,
               mouse_support: Any = None, input_processors: list[Any] | None = None, placeholder: Any = None,
               reserve_space_for_menu: int | None = None, enable_system_prompt: Any = None,
               enable_suspend: Any = None, enable_open_in_editor: Any = None, tempfile_suffix: Any = None,
               tempfile: Any = None, show_frame: Any = None, default: Any = "", accept_default: bool = False,
               pre_run: Any = None, set_exception_handler: bool = True, handle_sigint: bool = True,
               in_thread: bool = False, inputhook: Any = None) -> Any: ...
    @suspends("always")
    async def prompt_async(self, message: Any = None, *, editing_mode: Any = None,
                           refresh_interval: float | None = None, vi_mode: bool | None = None, lexer: Any = None,
                           completer: Any = None, complete_in_thread: bool | None = None,
                           is_password: bool | None = None, key_bindings: Any = None, bottom_toolbar: Any = None,
                           style: Any = None, color_depth: Any = None, cursor: Any = None,
                           include_default_pygments_style: Any = None, style_transformation: Any = None,
                           swap_light_and_dark_colors: Any = None, rprompt: Any = None, multiline: Any = None,
                           prompt_continuation: Any = None, wrap_lines: Any = None, enable_history_search: Any = None,
                           search_ignore_case: Any = None, complete_while_typing: Any = None,
                           validate_while_typing: Any = None, complete_style: Any = None, auto_suggest: Any = None,
                           validator: Any = None, clipboard: Any = None, mouse_support: Any = None,
                           input_processors: list[Any] | None = None, placeholder: Any = None,
                           reserve_space_for_menu: int | None = None, enable_system_prompt: Any = None,
                           enable_suspend: Any = None, enable_open_in_editor: Any = None, tempfile_suffix: Any = None,
                           tempfile: Any = None, show_frame: Any = False, default: Any = "",
                           accept_default: bool = False, pre_run: Any = None, set_exception_handler: bool = True,
                           handle_sigint: bool = True) -> Any: ...

@runs_loop()
def prompt(message: Any = None, *, history: Any = None, editing_mode: Any = None,
           refresh_interval: float | None = None, vi_mode: bool | None = None, lexer: Any = None,
           completer: Any = None, complete_in_thread: bool | None = None, is_password: bool | None = None,
           key_bindings: Any = None, bottom_toolbar: Any = None, style: Any = None, color_depth: Any = None,
           cursor: Any = None, include_default_pygments_style: Any = None, style_transformation: Any = None,
           swap_light_and_dark_colors: Any = None, rprompt: Any = None, multiline: Any = None,
           prompt_continuation: Any = None, wrap_lines: Any = None, enable_history_search: Any = None,
           search_ignore_case: Any = None, complete_while_typing: Any = None, validate_while_typing: Any = None,
           complete_style: Any = None, auto_suggest: Any = None, validator: Any = None, clipboard: Any = None,
           mouse_support: Any = None, input_processors: list[Any] | None = None, placeholder: Any = None,
           reserve_space_for_menu: int | None = None, enable_system_prompt: Any = None, enable_suspend: Any = None,
           enable_open_in_editor: Any = None, tempfile_suffix: Any = None, tempfile: Any = None,
           show_frame: Any = None, default: str = "", accept_default: bool = False, pre_run: Any = None,
           set_exception_handler: bool = True, handle_sigint: bool = True, in_thread: bool = False,
           inputhook: Any = None) -> Any: ...
@runs_loop()
def confirm(message: Any = "Confirm?", suffix: str = " (y/n) ") -> bool: ...
def yes_no_dialog(title: Any = "", text: Any = "", yes_text: str = "Yes", no_text: str = "No",
                  style: Any = None) -> Application: ...
def button_dialog(title: Any = "", text: Any = "", buttons: list[tuple[str, Any]] = ...,
                  style: Any = None) -> Application: ...
def input_dialog(title: Any = "", text: Any = "", ok_text: str = "OK", cancel_text: str = "Cancel",
                 completer: Any = None, validator: Any = None, password: Any = False, style: Any = None,
                 default: str = "") -> Application: ...
def message_dialog(title: Any = "", text: Any = "", ok_text: str = "Ok", style: Any = None) -> Application: ...
def radiolist_dialog(title: Any = "", text: Any = "", ok_text: str = "Ok", cancel_text: str = "Cancel",
                     values: Any = None, default: Any = None, style: Any = None) -> Application: ...
def checkboxlist_dialog(title: Any = "", text: Any = "", ok_text: str = "Ok", cancel_text: str = "Cancel",
                        values: Any = None, default_values: Any = None, style: Any = None) -> Application: ...
def print_formatted_text(*values: Any, sep: str = " ", end: str = ..., file: Any = None, flush: bool = False,
                         style: Any = None, output: Any = None, color_depth: Any = None,
                         style_transformation: Any = None, include_default_pygments_style: bool = True) -> None: ...
def clear() -> None: ...
def set_title(text: str) -> None: ...
