"""strawberry.schema."""

from typing import Any

from asyncward import blocks, suspends

class Schema:
    def __init__(
        self, query: Any, mutation: Any = None, subscription: Any = None, directives: Any = ..., types: Any = ...,
        extensions: Any = ..., execution_context_class: Any = None, **kwargs: Any
    ) -> None: ...
    @suspends("always")
    async def execute(
        self, query: str | None, variable_values: Any = None, context_value: Any = None, root_value: Any = None,
        operation_name: str | None = None, allowed_operation_types: Any = None, operation_extensions: Any = None
    ) -> Any: ...
    @blocks("cpu", stall="bounded", twin="strawberry.schema.Schema.execute")
    def execute_sync(
        self, query: str | None, variable_values: Any = None, context_value: Any = None, root_value: Any = None,
        operation_name: str | None = None, allowed_operation_types: Any = None, operation_extensions: Any = None
    ) -> Any: ...
    @suspends("always")
    async def subscribe(
        self, query: str | None, variable_values: Any = None, context_value: Any = None, root_value: Any = None,
        operation_name: str | None = None, operation_extensions: Any = None
    ) -> Any: ...
    async def stream(
        self, query: str | None, variable_values: Any = None, context_value: Any = None, root_value: Any = None,
        operation_name: str | None = None, operation_extensions: Any = None, allowed_operation_types: Any = None
    ) -> Any: ...
    def as_str(self) -> str: ...
    def introspect(self) -> dict[str, Any]: ...
    @staticmethod
    def remove_field_suggestion(error: Any) -> None: ...
    def process_errors(self, errors: Any, execution_context: Any = None) -> None: ...
