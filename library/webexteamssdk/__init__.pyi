"""webexteamssdk: what sends requests is below `api`."""

from webexteamssdk.api import WebexTeamsAPI as WebexTeamsAPI
from webexteamssdk.exceptions import (
    AccessTokenError as AccessTokenError, ApiError as ApiError, ApiWarning as ApiWarning,
    MalformedResponse as MalformedResponse, RateLimitError as RateLimitError, RateLimitWarning as RateLimitWarning,
    webexteamssdkException as webexteamssdkException
)
