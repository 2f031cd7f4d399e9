"""watchdog.observers.polling."""

from watchdog.observers.api import BaseObserver

class PollingObserver(BaseObserver):
    def __init__(self, timeout: float = ...) -> None: ...
