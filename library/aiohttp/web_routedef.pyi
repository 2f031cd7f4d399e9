"""aiohttp.web_routedef."""

from aiohttp.web import (
    AbstractRouteDef as AbstractRouteDef,
    RouteDef as RouteDef,
    StaticDef as StaticDef,
    route as route,
    head as head,
    options as options,
    get as get,
    post as post,
    put as put,
    patch as patch,
    delete as delete,
    view as view,
    static as static,
    RouteTableDef as RouteTableDef,
)
