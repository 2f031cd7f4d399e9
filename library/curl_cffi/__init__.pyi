"""curl_cffi: what its module `requests` has, under the package's own name."""

from curl_cffi import requests as requests
from curl_cffi.requests import (
    AsyncSession as AsyncSession,
    Response as Response,
    Session as Session,
    delete as delete,
    get as get,
    head as head,
    options as options,
    patch as patch,
    post as post,
    put as put,
    request as request,
)
