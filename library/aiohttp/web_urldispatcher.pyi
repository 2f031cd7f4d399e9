"""aiohttp.web_urldispatcher."""

from aiohttp.web import (
    AbstractResource as AbstractResource,
    AbstractRoute as AbstractRoute,
    UrlMappingMatchInfo as UrlMappingMatchInfo,
    Resource as Resource,
    PlainResource as PlainResource,
    DynamicResource as DynamicResource,
    StaticResource as StaticResource,
    PrefixedSubAppResource as PrefixedSubAppResource,
    ResourceRoute as ResourceRoute,
    View as View,
    UrlDispatcher as UrlDispatcher,
)
