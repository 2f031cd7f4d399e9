"""fastapi.datastructures."""

from starlette.datastructures import (
    Address as Address,
    FormData as FormData,
    Headers as Headers,
    QueryParams as QueryParams,
    State as State,
    UploadFile as UploadFile,
    URL as URL,
)
