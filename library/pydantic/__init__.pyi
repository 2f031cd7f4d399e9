"""pydantic: fields come from annotations; validation computes."""

from typing import Any, Callable, Self, TypeVar

from asyncward import blocks, transparent

_T = TypeVar("_T")

class BaseModel:
    model_config: Any
    model_fields: Any
    model_extra: Any
    model_fields_set: set[str]
    def __init__(self, **data: Any) -> None: ...
    @classmethod
    def model_validate(cls, obj: Any, *, strict: Any = None, from_attributes: Any = None, context: Any = None,
                       **kwargs: Any) -> Self: ...  # dynamic
    @classmethod
    def model_validate_json(cls, json_data: Any, *, strict: Any = None, context: Any = None,
                            **kwargs: Any) -> Self: ...  # dynamic
    @classmethod
    def model_construct(cls, _fields_set: Any = None, **values: Any) -> Self: ...
    @classmethod
    def model_json_schema(cls, **kwargs: Any) -> dict[str, Any]: ...  # dynamic
    def model_dump(self, *, mode: str = "python", **kwargs: Any) -> dict[str, Any]: ...  # dynamic
    def model_dump_json(self, **kwargs: Any) -> str: ...  # dynamic
    def model_copy(self, *, update: Any = None, deep: bool = False) -> Self: ...
    def dict(self, **kwargs: Any) -> Any: ...  # dynamic
    def json(self, **kwargs: Any) -> str: ...  # dynamic
    def copy(self, **kwargs: Any) -> Self: ...  # dynamic
    @classmethod
    def parse_obj(cls, obj: Any) -> Self: ...
    @classmethod
    def parse_raw(cls, b: Any, **kwargs: Any) -> Self: ...  # dynamic
    @classmethod
    @blocks("file", stall="small")
    def parse_file(cls, path: Any, **kwargs: Any) -> Self: ...  # dynamic

class RootModel(BaseModel):
    root: Any
def Field(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def PrivateAttr(default: Any = ..., **kwargs: Any) -> Any: ...  # dynamic
def ConfigDict(**kwargs: Any) -> Any: ...  # dynamic
@transparent
def field_validator(*fields: Any, mode: str = "after", check_fields: Any = None) -> Callable[[_T], _T]: ...  # dynamic
@transparent
def model_validator(*, mode: str) -> Callable[[_T], _T]: ...
@transparent
def validator(*fields: Any, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@transparent
def root_validator(*args: Any, **kwargs: Any) -> Callable[[_T], _T]: ...
@transparent
def field_serializer(*fields: Any, **kwargs: Any) -> Callable[[_T], _T]: ...
@transparent
def computed_field(*args: Any, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
@transparent
def validate_call(*args: Any, **kwargs: Any) -> Callable[[_T], _T]: ...  # dynamic
class TypeAdapter:
    def __init__(self, type: Any, **kwargs: Any) -> None: ...  # dynamic
    def validate_python(self, object: Any, **kwargs: Any) -> Any: ...  # dynamic
    def validate_json(self, data: Any, **kwargs: Any) -> Any: ...  # dynamic
    def dump_python(self, instance: Any, **kwargs: Any) -> Any: ...  # dynamic
class ValidationError(ValueError):  # dynamic
    def errors(self, **kwargs: Any) -> list[Any]: ...
class SecretStr:
    def get_secret_value(self) -> str: ...
