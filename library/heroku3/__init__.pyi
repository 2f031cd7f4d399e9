"""heroku3: the client of Heroku."""

from typing import Any

from asyncward import blocks

from heroku3.api import Heroku

# source: core.py: signs in with one request.
@blocks("network")
def from_key(api_key: str, session: Any = None, **kwargs: Any) -> Heroku: ...
