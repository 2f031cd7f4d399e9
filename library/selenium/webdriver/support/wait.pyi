"""selenium.webdriver.support.wait."""

from typing import Any

from asyncward import blocks, calls

class WebDriverWait:
    def __init__(self, driver: Any, timeout: float, poll_frequency: float = ..., ignored_exceptions: Any = None) -> None: ...
    # source: polls with time.sleep until the condition holds or the time is over.
    @calls("method")
    @blocks("network")
    def until(self, method: Any, message: str = "") -> Any: ...
    @calls("method")
    @blocks("network")
    def until_not(self, method: Any, message: str = "") -> Any: ...
