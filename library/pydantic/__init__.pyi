"""pydantic: fields come from annotations; validation computes."""

from typing import Any, Callable, Self, TypeVar

from asyncward import blocks, transparent

_T = TypeVar("_T")

# doc: "Models": validation works in memory; `parse_file` reads a file.
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
    def json_schema(self, **kwargs: Any) -> dict[str, Any]: ...  # dynamic
    def dump_json(self, instance: Any, **kwargs: Any) -> bytes: ...  # dynamic
    def get_default_value(self, **kwargs: Any) -> Any: ...  # dynamic
    def rebuild(self, **kwargs: Any) -> bool | None: ...  # dynamic
    def dump_python(self, instance: Any, **kwargs: Any) -> Any: ...  # dynamic
class ValidationError(ValueError):  # dynamic
    @classmethod
    def from_exception_data(cls, title: str, line_errors: Any, input_type: Any = ..., hide_input: bool = False) -> ValidationError: ...
    def error_count(self) -> int: ...
    def json(self, **kwargs: Any) -> str: ...
    title: str
    def errors(self, **kwargs: Any) -> list[Any]: ...
class SecretStr:
    def get_secret_value(self) -> str: ...

class _BaseUrl:
    def __init__(self, url: Any) -> None: ...
    scheme: str
    username: str | None
    password: str | None
    host: str | None
    port: int | None
    path: str | None
    query: str | None
    fragment: str | None
    def unicode_host(self) -> str | None: ...
    def query_params(self) -> list[tuple[str, str]]: ...
    def unicode_string(self) -> str: ...
    def encoded_string(self) -> str: ...
    @classmethod
    def build(cls, *, scheme: str, host: str, username: str | None = None, password: str | None = None, port: int | None = None,
              path: str | None = None, query: str | None = None, fragment: str | None = None) -> Any: ...
    def __str__(self) -> str: ...

class AnyUrl(_BaseUrl): ...
class AnyHttpUrl(AnyUrl): ...
class HttpUrl(AnyUrl): ...
class AnyWebsocketUrl(AnyUrl): ...
class WebsocketUrl(AnyUrl): ...
class FileUrl(AnyUrl): ...
class FtpUrl(AnyUrl): ...
class RedisDsn(AnyUrl): ...
class AmqpDsn(AnyUrl): ...
class KafkaDsn(AnyUrl): ...
class PostgresDsn(_BaseUrl): ...
class MongoDsn(_BaseUrl): ...
def create_model(model_name: str, **field_definitions: Any) -> type[BaseModel]: ...  # dynamic
