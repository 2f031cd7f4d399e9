"""pydantic.type_adapter."""

from pydantic import TypeAdapter as TypeAdapter
