"""selenium.webdriver: each command is an exchange with the driver's process."""

from typing import Any

from asyncward import blocks

from selenium.webdriver.remote.webdriver import WebDriver

# source: the constructor starts the driver's process, waits for it and opens a session.
class Chrome(WebDriver):
    @blocks("subprocess")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Firefox(WebDriver):
    @blocks("subprocess")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Edge(WebDriver):
    @blocks("subprocess")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
class Safari(WebDriver):
    @blocks("subprocess")
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...  # dynamic
# source: opens a session with the server that runs elsewhere.
class Remote(WebDriver): ...
class ChromeOptions:
    def add_argument(self, argument: str) -> None: ...
    def add_experimental_option(self, name: str, value: Any) -> None: ...
class FirefoxOptions:
    def add_argument(self, argument: str) -> None: ...
    def set_preference(self, name: str, value: Any) -> None: ...
