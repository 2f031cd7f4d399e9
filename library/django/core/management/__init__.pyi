"""django.core.management."""

from typing import Any

from asyncward import blocks, entry_point

@blocks("database")
def call_command(command_name: Any, *args: Any, **options: Any) -> Any: ...

class CommandError(Exception): ...

class BaseCommand:
    help: str
    stdout: Any
    stderr: Any
    style: Any
    def __init__(self, stdout: Any = None, stderr: Any = None, no_color: bool = False,
                 force_color: bool = False) -> None: ...
    def add_arguments(self, parser: Any) -> None: ...
    # doc: the command's body, run by manage.py in the main thread.
    @entry_point(context="main", many=False)
    def handle(self, *args: Any, **options: Any) -> Any: ...
