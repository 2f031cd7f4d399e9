"""stripe.tax."""

from typing import Any

from asyncward import blocks, suspends

from stripe import APIResource, ListObject, StripeObject

# source: as everywhere in the library, the methods in `_async` await and their siblings send.
class Association(APIResource):
    @classmethod
    @blocks("network", twin="stripe.tax.Association.find_async")
    def find(cls, **params: Any) -> Association: ...
    @classmethod
    @suspends("always")
    async def find_async(cls, **params: Any) -> Association: ...
class Calculation(APIResource):
    @classmethod
    @blocks("network", twin="stripe.tax.Calculation.create_async")
    def create(cls, **params: Any) -> Calculation: ...
    @classmethod
    @suspends("always")
    async def create_async(cls, **params: Any) -> Calculation: ...
    @blocks("network", twin="stripe.tax.Calculation.list_line_items_async")
    def list_line_items(self, **params: Any) -> ListObject[StripeObject]: ...
    @suspends("always")
    async def list_line_items_async(self, **params: Any) -> ListObject[StripeObject]: ...
    @classmethod
    @blocks("network", twin="stripe.tax.Calculation.retrieve_async")
    def retrieve(cls, id: Any, **params: Any) -> Calculation: ...
    @classmethod
    @suspends("always")
    async def retrieve_async(cls, id: Any, **params: Any) -> Calculation: ...
class Registration(APIResource):
    @classmethod
    @blocks("network", twin="stripe.tax.Registration.create_async")
    def create(cls, **params: Any) -> Registration: ...
    @classmethod
    @suspends("always")
    async def create_async(cls, **params: Any) -> Registration: ...
    @classmethod
    @blocks("network", twin="stripe.tax.Registration.list_async")
    def list(cls, **params: Any) -> ListObject[Registration]: ...
    @classmethod
    @suspends("always")
    async def list_async(cls, **params: Any) -> ListObject[Registration]: ...
    @classmethod
    @blocks("network", twin="stripe.tax.Registration.modify_async")
    def modify(cls, id: Any, **params: Any) -> Registration: ...
    @classmethod
    @suspends("always")
    async def modify_async(cls, id: Any, **params: Any) -> Registration: ...
    @classmethod
    @blocks("network", twin="stripe.tax.Registration.retrieve_async")
    def retrieve(cls, id: Any, **params: Any) -> Registration: ...
    @classmethod
    @suspends("always")
    async def retrieve_async(cls, id: Any, **params: Any) -> Registration: ...
class Settings(APIResource):
    @classmethod
    @blocks("network", twin="stripe.tax.Settings.modify_async")
    def modify(cls, **params: Any) -> Settings: ...
    @classmethod
    @suspends("always")
    async def modify_async(cls, **params: Any) -> Settings: ...
    @classmethod
    @blocks("network", twin="stripe.tax.Settings.retrieve_async")
    def retrieve(cls, **params: Any) -> Settings: ...
    @classmethod
    @suspends("always")
    async def retrieve_async(cls, **params: Any) -> Settings: ...
class Transaction(APIResource):
    @classmethod
    @blocks("network", twin="stripe.tax.Transaction.create_from_calculation_async")
    def create_from_calculation(cls, **params: Any) -> Transaction: ...
    @classmethod
    @suspends("always")
    async def create_from_calculation_async(cls, **params: Any) -> Transaction: ...
    @classmethod
    @blocks("network", twin="stripe.tax.Transaction.create_reversal_async")
    def create_reversal(cls, **params: Any) -> Transaction: ...
    @classmethod
    @suspends("always")
    async def create_reversal_async(cls, **params: Any) -> Transaction: ...
    @blocks("network", twin="stripe.tax.Transaction.list_line_items_async")
    def list_line_items(self, **params: Any) -> ListObject[StripeObject]: ...
    @suspends("always")
    async def list_line_items_async(self, **params: Any) -> ListObject[StripeObject]: ...
    @classmethod
    @blocks("network", twin="stripe.tax.Transaction.retrieve_async")
    def retrieve(cls, id: Any, **params: Any) -> Transaction: ...
    @classmethod
    @suspends("always")
    async def retrieve_async(cls, id: Any, **params: Any) -> Transaction: ...
