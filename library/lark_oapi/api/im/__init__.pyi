"""lark_oapi.api.im."""
