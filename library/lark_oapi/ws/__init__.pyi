"""lark_oapi.ws."""

from lark_oapi.ws.client import Client as Client
