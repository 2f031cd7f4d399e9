"""lark_oapi.api."""
