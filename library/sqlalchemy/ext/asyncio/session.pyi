"""sqlalchemy.ext.asyncio.session."""

from sqlalchemy.ext.asyncio import AsyncSession as AsyncSession, async_sessionmaker as async_sessionmaker
