"""lark_oapi.api.im.service."""

from lark_oapi.api.im.v1.version import V1

class ImService:
    v1: V1
