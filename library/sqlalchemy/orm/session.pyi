"""sqlalchemy.orm.session."""

from sqlalchemy.orm import Session as Session, sessionmaker as sessionmaker
