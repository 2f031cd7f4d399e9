"""django.contrib.auth.models."""

from typing import Any, ClassVar

from asyncward import blocks, suspends

from django.db.models import Manager, Model

class UserManager(Manager[Any]):
    @blocks("database", twin="django.contrib.auth.models.UserManager.acreate_user")
    def create_user(self, username: str, email: str | None = None, password: str | None = None,
                    **extra_fields: Any) -> Any: ...
    @suspends("always")
    async def acreate_user(self, username: str, email: str | None = None, password: str | None = None,
                           **extra_fields: Any) -> Any: ...
    @blocks("database", twin="django.contrib.auth.models.UserManager.acreate_superuser")
    def create_superuser(self, username: str, email: str | None = None, password: str | None = None,
                         **extra_fields: Any) -> Any: ...
    @suspends("always")
    async def acreate_superuser(self, username: str, email: str | None = None, password: str | None = None,
                                **extra_fields: Any) -> Any: ...

class AbstractBaseUser(Model):
    password: str
    last_login: Any
    is_active: bool
    @property
    def is_authenticated(self) -> bool: ...
    @property
    def is_anonymous(self) -> bool: ...
    # source: a password hash is made to be slow (PBKDF2, hundreds of thousands of rounds).
    @blocks("cpu", stall="bounded")
    def set_password(self, raw_password: str | None) -> None: ...
    @blocks("cpu", stall="bounded", twin="django.contrib.auth.models.User.acheck_password")
    def check_password(self, raw_password: str) -> bool: ...
    @suspends("always")
    async def acheck_password(self, raw_password: str) -> bool: ...
    def get_username(self) -> str: ...

class AbstractUser(AbstractBaseUser):
    username: str
    first_name: str
    last_name: str
    email: str
    is_staff: bool
    is_superuser: bool
    date_joined: Any
    groups: Any
    objects: ClassVar[UserManager]
    # source: permissions are fetched once per user object.
    @blocks("database")
    def has_perm(self, perm: str, obj: Any = None) -> bool: ...
    @blocks("database")
    def has_perms(self, perm_list: Any, obj: Any = None) -> bool: ...
    def get_full_name(self) -> str: ...

class User(AbstractUser): ...
class AnonymousUser:
    is_authenticated: bool
class Group(Model): ...
class Permission(Model): ...
