"""stripe.checkout."""

from typing import Any

from asyncward import blocks, suspends

from stripe import APIResource, ListObject, StripeObject

# source: as everywhere in the library, the methods in `_async` await and their siblings send.
class Session(APIResource):
    @classmethod
    @blocks("network", twin="stripe.checkout.Session.create_async")
    def create(cls, **params: Any) -> Session: ...
    @classmethod
    @suspends("always")
    async def create_async(cls, **params: Any) -> Session: ...
    @blocks("network", twin="stripe.checkout.Session.expire_async")
    def expire(self, **params: Any) -> Session: ...
    @suspends("always")
    async def expire_async(self, **params: Any) -> Session: ...
    @classmethod
    @blocks("network", twin="stripe.checkout.Session.list_async")
    def list(cls, **params: Any) -> ListObject[Session]: ...
    @classmethod
    @suspends("always")
    async def list_async(cls, **params: Any) -> ListObject[Session]: ...
    @blocks("network", twin="stripe.checkout.Session.list_line_items_async")
    def list_line_items(self, **params: Any) -> ListObject[StripeObject]: ...
    @suspends("always")
    async def list_line_items_async(self, **params: Any) -> ListObject[StripeObject]: ...
    @classmethod
    @blocks("network", twin="stripe.checkout.Session.modify_async")
    def modify(cls, id: Any, **params: Any) -> Session: ...
    @classmethod
    @suspends("always")
    async def modify_async(cls, id: Any, **params: Any) -> Session: ...
    @classmethod
    @blocks("network", twin="stripe.checkout.Session.retrieve_async")
    def retrieve(cls, id: Any, **params: Any) -> Session: ...
    @classmethod
    @suspends("always")
    async def retrieve_async(cls, id: Any, **params: Any) -> Session: ...
