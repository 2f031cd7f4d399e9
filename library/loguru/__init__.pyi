"""loguru: one logger for the program."""

from loguru._logger import Logger

logger: Logger
