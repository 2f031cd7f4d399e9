"""sqlalchemy.sql."""

from typing import Any

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
from sqlalchemy import CTE
from sqlalchemy import (
    alias as alias,
    all_ as all_,
    any_ as any_,
    asc as asc,
    between as between,
    bindparam as bindparam,
    collate as collate,
    column as column,
    desc as desc,
    distinct as distinct,
    except_ as except_,
    except_all as except_all,
    extract as extract,
    false as false,
    funcfilter as funcfilter,
    intersect as intersect,
    intersect_all as intersect_all,
    join as join,
    label as label,
    lambda_stmt as lambda_stmt,
    lateral as lateral,
    literal as literal,
    literal_column as literal_column,
    null as null,
    nulls_first as nulls_first,
    nulls_last as nulls_last,
    outerjoin as outerjoin,
    outparam as outparam,
    over as over,
    table as table,
    tablesample as tablesample,
    true as true,
    tuple_ as tuple_,
    type_coerce as type_coerce,
    values as values,
    within_group as within_group,
)
def cte(selectable: Any, name: str | None = None, recursive: bool = False) -> CTE: ...
def nulls_first(column: Any) -> Any: ...
def nulls_last(column: Any) -> Any: ...
class quoted_name: ...
