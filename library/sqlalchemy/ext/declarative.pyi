"""sqlalchemy.ext.declarative: the old home of sqlalchemy.orm.declarative_base."""

from sqlalchemy.orm import declarative_base as declarative_base, declared_attr as declared_attr
