"""watchdog.observers: the observer of this platform."""

from watchdog.observers.api import BaseObserver

class Observer(BaseObserver):  # dynamic
    def __init__(self, timeout: float = 1) -> None: ...  # dynamic
