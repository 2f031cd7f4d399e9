"""discord.ext.commands.core."""

from discord.ext.commands import (
    Command as Command,
    GroupMixin as GroupMixin,
    Group as Group,
    command as command,
    group as group,
    check as check,
    check_any as check_any,
    has_role as has_role,
    has_any_role as has_any_role,
    bot_has_role as bot_has_role,
    bot_has_any_role as bot_has_any_role,
    has_permissions as has_permissions,
    bot_has_permissions as bot_has_permissions,
    has_guild_permissions as has_guild_permissions,
    dm_only as dm_only,
    guild_only as guild_only,
    is_owner as is_owner,
    is_nsfw as is_nsfw,
    cooldown as cooldown,
    max_concurrency as max_concurrency,
)
