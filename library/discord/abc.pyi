"""discord.abc."""

from typing import Any, AsyncIterator, Self

from asyncward import suspends

from discord import (
    Asset, CategoryChannel, ChannelType, ClientUser, Guild, Invite, Member, Message, Object, PermissionOverwrite,
    Permissions, Role,
)

class Messageable:
    @suspends("always")
    async def send(self, content: str | None = None, **kwargs: Any) -> Any: ...  # dynamic
    def typing(self) -> Any: ...
    @suspends("always")
    async def fetch_message(self, id: int, /) -> Message: ...
    def pins(self, *, limit: int | None = 50, before: Any = None, oldest_first: bool = False) -> Any: ...
    def history(
        self, *, limit: int | None = 100, before: Any = None, after: Any = None, around: Any = None,
        oldest_first: bool | None = None
    ) -> AsyncIterator[Message]: ...

class Snowflake:
    id: int

class User(Snowflake):
    name: str
    discriminator: str
    global_name: str | None
    bot: bool
    system: bool
    display_name: str
    mention: str
    avatar: Asset | None
    avatar_decoration: Asset | None
    avatar_decoration_sku_id: int | None
    default_avatar: Asset
    display_avatar: Asset
    def mentioned_in(self, message: Any) -> bool: ...

class PrivateChannel:
    id: int
    me: ClientUser

class GuildChannel:
    id: int
    name: str
    guild: Guild
    type: ChannelType
    position: int
    category_id: int | None
    def __init__(self, *, state: Any, guild: Any, data: Any) -> None: ...
    changed_roles: list[Role]
    mention: str
    jump_url: str
    def overwrites_for(self, obj: Any) -> PermissionOverwrite: ...
    overwrites: dict[Role | Member | Object, PermissionOverwrite]
    category: CategoryChannel | None
    permissions_synced: bool
    def permissions_for(self, obj: Any, /) -> Permissions: ...
    @suspends("always")
    async def delete(self, *, reason: str | None = None) -> None: ...
    @suspends("always")
    async def set_permissions(
        self, target: Any, *, overwrite: Any = ..., reason: str | None = None, **permissions: Any
    ) -> None: ...
    @suspends("always")
    async def clone(self, *, name: str | None = None, category: Any = None, reason: str | None = None) -> Self: ...
    @suspends("always")
    async def move(self, **kwargs: Any) -> None: ...
    @suspends("always")
    async def create_invite(
        self, *, reason: str | None = None, max_age: int = 0, max_uses: int = 0, temporary: bool = False,
        unique: bool = True, target_type: Any = None, target_user: Any = None, **kwargs: Any
    ) -> Invite: ...
    @suspends("always")
    async def invites(self) -> list[Invite]: ...
    @property
    def created_at(self) -> Any: ...

class Connectable:
    @suspends("always")
    async def connect(
        self, *, timeout: float = 30.0, reconnect: bool = True, cls: Any = ..., self_deaf: bool = False,
        self_mute: bool = False
    ) -> Any: ...
