"""tornado.log: loggers of the standard library."""

from logging import Formatter, Logger

access_log: Logger
app_log: Logger
gen_log: Logger

class LogFormatter(Formatter): ...
