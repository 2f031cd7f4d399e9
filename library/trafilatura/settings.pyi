"""trafilatura.settings."""

from configparser import ConfigParser
from typing import Any

def use_config(filename: str | None = None, config: Any = None) -> ConfigParser: ...
