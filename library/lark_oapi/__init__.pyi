"""lark_oapi: the client of Lark (Feishu)."""

from lark_oapi import ws as ws
from lark_oapi.client import Client as Client
