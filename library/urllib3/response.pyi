"""urllib3.response."""

from urllib3 import HTTPResponse as HTTPResponse
