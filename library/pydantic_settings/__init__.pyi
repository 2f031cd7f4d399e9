"""pydantic_settings."""

from typing import Any

from asyncward import blocks

from pydantic import BaseModel

class BaseSettings(BaseModel):
    # doc: reads the environment and dotenv files.
    @blocks("file", stall="small")
    def __init__(self, **values: Any) -> None: ...
def SettingsConfigDict(**kwargs: Any) -> Any: ...
