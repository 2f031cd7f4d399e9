"""sqlalchemy.sql."""

from sqlalchemy import (
    and_ as and_,
    Delete as Delete,
    exists as exists,
    FromClause as FromClause,
    Insert as Insert,
    not_ as not_,
    Subquery as Subquery,
    Update as Update,
    union as union,
    union_all as union_all,
    case as case,
    cast as cast,
    delete as delete,
    func as func,
    insert as insert,
    or_ as or_,
    select as select,
    Select as Select,
    text as text,
    update as update,
)
