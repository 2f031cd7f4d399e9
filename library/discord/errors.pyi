"""discord.errors."""

from discord import (
    DiscordException as DiscordException,
    ClientException as ClientException,
    FFmpegProcessError as FFmpegProcessError,
    GatewayNotFound as GatewayNotFound,
    HTTPException as HTTPException,
    RateLimited as RateLimited,
    Forbidden as Forbidden,
    NotFound as NotFound,
    DiscordServerError as DiscordServerError,
    InvalidData as InvalidData,
    LoginFailure as LoginFailure,
    ConnectionClosed as ConnectionClosed,
    PrivilegedIntentsRequired as PrivilegedIntentsRequired,
    InteractionResponded as InteractionResponded,
)
