"""sqlalchemy.orm.strategy_options."""

from sqlalchemy.orm import (
    Load as Load,
    contains_eager as contains_eager,
    defer as defer,
    immediateload as immediateload,
    joinedload as joinedload,
    lazyload as lazyload,
    load_only as load_only,
    noload as noload,
    raiseload as raiseload,
    selectinload as selectinload,
    subqueryload as subqueryload,
    undefer as undefer,
)
