"""yfinance: market data fetched on the calling thread."""

from typing import Any

from asyncward import blocks

# source: data.py: each table is fetched when it is asked for.
@blocks("network")
def download(tickers: Any, *args: Any, **kwargs: Any) -> Any: ...
class Ticker:
    ticker: str
    def __init__(self, ticker: str, session: Any = None, *args: Any, **kwargs: Any) -> None: ...
    @blocks("network")
    def history(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    @blocks("network")
    def info(self) -> dict[str, Any]: ...
    @property
    @blocks("network")
    def news(self) -> Any: ...
