"""lark_oapi.api.im.v1."""
