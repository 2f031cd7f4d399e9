"""tornado.log: loggers of the standard library."""

from typing import Any

from logging import Formatter, Logger

access_log: Logger
app_log: Logger
gen_log: Logger

class LogFormatter(Formatter): ...
def enable_pretty_logging(options: Any = None, logger: Any = None) -> None: ...
def define_logging_options(options: Any = None) -> None: ...
