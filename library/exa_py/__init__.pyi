"""exa_py: search on the web by Exa."""

from exa_py.api import AsyncExa as AsyncExa, Exa as Exa
