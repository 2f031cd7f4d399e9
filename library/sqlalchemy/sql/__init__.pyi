"""sqlalchemy.sql."""

from sqlalchemy import (
    and_ as and_,
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
