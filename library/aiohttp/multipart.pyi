"""aiohttp.multipart."""

from aiohttp import (
    BadContentDispositionHeader as BadContentDispositionHeader,
    BadContentDispositionParam as BadContentDispositionParam,
    parse_content_disposition as parse_content_disposition,
    content_disposition_filename as content_disposition_filename,
    BodyPartReader as BodyPartReader,
    MultipartReader as MultipartReader,
    MultipartWriter as MultipartWriter,
)
