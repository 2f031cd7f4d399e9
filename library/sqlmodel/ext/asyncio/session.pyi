"""sqlmodel.ext.asyncio.session."""

from typing import Any, Self

from asyncward import suspends

from sqlalchemy.engine import ScalarResult
from sqlalchemy.ext.asyncio import AsyncSession as _AsyncSession

class AsyncSession(_AsyncSession):
    @suspends("always")
    async def exec(self, statement: Any, *, params: Any = None, execution_options: Any = ...,
                   bind_arguments: Any = None, **kw: Any) -> ScalarResult[Any]: ...
    async def __aenter__(self) -> Self: ...
