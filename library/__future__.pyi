"""__future__"""

from typing import Any

class _Feature:
    def getOptionalRelease(self) -> tuple[Any, ...]: ...
    def getMandatoryRelease(self) -> tuple[Any, ...] | None: ...
    compiler_flag: int

all_feature_names: list[str]
absolute_import: _Feature
division: _Feature
generators: _Feature
nested_scopes: _Feature
print_function: _Feature
unicode_literals: _Feature
with_statement: _Feature
barry_as_FLUFL: _Feature
generator_stop: _Feature
annotations: _Feature
