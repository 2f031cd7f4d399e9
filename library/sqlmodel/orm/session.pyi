"""sqlmodel.orm.session."""

from sqlmodel import Session as Session
