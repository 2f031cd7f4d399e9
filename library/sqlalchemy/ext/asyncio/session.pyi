"""sqlalchemy.ext.asyncio.session."""

from sqlalchemy.ext.asyncio import AsyncSession as AsyncSession, async_sessionmaker as async_sessionmaker
from sqlalchemy.orm import Session
from sqlalchemy.ext.asyncio import (
    AsyncSessionTransaction as AsyncSessionTransaction,
    async_object_session as async_object_session,
    close_all_sessions as close_all_sessions,
    AsyncAttrs as AsyncAttrs,
)
def async_session(session: Session) -> AsyncSession | None: ...
