"""syslog: a message to a local daemon."""

from typing import Any

LOG_EMERG: int
LOG_ALERT: int
LOG_CRIT: int
LOG_ERR: int
LOG_WARNING: int
LOG_NOTICE: int
LOG_INFO: int
LOG_DEBUG: int
LOG_PID: int
LOG_CONS: int
LOG_NDELAY: int
LOG_ODELAY: int
LOG_NOWAIT: int
LOG_PERROR: int
LOG_KERN: int
LOG_USER: int
LOG_MAIL: int
LOG_DAEMON: int
LOG_AUTH: int
LOG_LPR: int
LOG_LOCAL0: int
LOG_LOCAL1: int
LOG_LOCAL2: int
LOG_LOCAL3: int
LOG_LOCAL4: int
LOG_LOCAL5: int
LOG_LOCAL6: int
LOG_LOCAL7: int
LOG_SYSLOG: int
LOG_CRON: int
LOG_UUCP: int
LOG_NEWS: int
LOG_AUTHPRIV: int
LOG_FTP: int

def openlog(*args: Any) -> None: ...
def closelog() -> None: ...
def syslog(*args: Any) -> None: ...
def setlogmask(maskpri: Any, /) -> int: ...
def LOG_MASK(pri: Any, /) -> int: ...
def LOG_UPTO(pri: Any, /) -> int: ...
