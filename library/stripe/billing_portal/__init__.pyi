"""stripe.billing_portal."""

from typing import Any

from asyncward import blocks, suspends

from stripe import APIResource, ListObject

# source: as everywhere in the library, the methods in `_async` await and their siblings send.
class Configuration(APIResource):
    @classmethod
    @blocks("network", twin="stripe.billing_portal.Configuration.create_async")
    def create(cls, **params: Any) -> Configuration: ...
    @classmethod
    @suspends("always")
    async def create_async(cls, **params: Any) -> Configuration: ...
    @classmethod
    @blocks("network", twin="stripe.billing_portal.Configuration.list_async")
    def list(cls, **params: Any) -> ListObject[Configuration]: ...
    @classmethod
    @suspends("always")
    async def list_async(cls, **params: Any) -> ListObject[Configuration]: ...
    @classmethod
    @blocks("network", twin="stripe.billing_portal.Configuration.modify_async")
    def modify(cls, id: Any, **params: Any) -> Configuration: ...
    @classmethod
    @suspends("always")
    async def modify_async(cls, id: Any, **params: Any) -> Configuration: ...
    @classmethod
    @blocks("network", twin="stripe.billing_portal.Configuration.retrieve_async")
    def retrieve(cls, id: Any, **params: Any) -> Configuration: ...
    @classmethod
    @suspends("always")
    async def retrieve_async(cls, id: Any, **params: Any) -> Configuration: ...
class Session(APIResource):
    @classmethod
    @blocks("network", twin="stripe.billing_portal.Session.create_async")
    def create(cls, **params: Any) -> Session: ...
    @classmethod
    @suspends("always")
    async def create_async(cls, **params: Any) -> Session: ...
