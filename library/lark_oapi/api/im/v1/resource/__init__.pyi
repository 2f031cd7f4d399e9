"""lark_oapi.api.im.v1.resource."""
