"""stripe.identity."""

from typing import Any

from asyncward import blocks, suspends

from stripe import APIResource, ListObject

# source: as everywhere in the library, the methods in `_async` await and their siblings send.
class VerificationReport(APIResource):
    @classmethod
    @blocks("network", twin="stripe.identity.VerificationReport.list_async")
    def list(cls, **params: Any) -> ListObject[VerificationReport]: ...
    @classmethod
    @suspends("always")
    async def list_async(cls, **params: Any) -> ListObject[VerificationReport]: ...
    @classmethod
    @blocks("network", twin="stripe.identity.VerificationReport.retrieve_async")
    def retrieve(cls, id: Any, **params: Any) -> VerificationReport: ...
    @classmethod
    @suspends("always")
    async def retrieve_async(cls, id: Any, **params: Any) -> VerificationReport: ...
class VerificationSession(APIResource):
    @blocks("network", twin="stripe.identity.VerificationSession.cancel_async")
    def cancel(self, **params: Any) -> VerificationSession: ...
    @suspends("always")
    async def cancel_async(self, **params: Any) -> VerificationSession: ...
    @classmethod
    @blocks("network", twin="stripe.identity.VerificationSession.create_async")
    def create(cls, **params: Any) -> VerificationSession: ...
    @classmethod
    @suspends("always")
    async def create_async(cls, **params: Any) -> VerificationSession: ...
    @classmethod
    @blocks("network", twin="stripe.identity.VerificationSession.list_async")
    def list(cls, **params: Any) -> ListObject[VerificationSession]: ...
    @classmethod
    @suspends("always")
    async def list_async(cls, **params: Any) -> ListObject[VerificationSession]: ...
    @classmethod
    @blocks("network", twin="stripe.identity.VerificationSession.modify_async")
    def modify(cls, id: Any, **params: Any) -> VerificationSession: ...
    @classmethod
    @suspends("always")
    async def modify_async(cls, id: Any, **params: Any) -> VerificationSession: ...
    @blocks("network", twin="stripe.identity.VerificationSession.redact_async")
    def redact(self, **params: Any) -> VerificationSession: ...
    @suspends("always")
    async def redact_async(self, **params: Any) -> VerificationSession: ...
    @classmethod
    @blocks("network", twin="stripe.identity.VerificationSession.retrieve_async")
    def retrieve(cls, id: Any, **params: Any) -> VerificationSession: ...
    @classmethod
    @suspends("always")
    async def retrieve_async(cls, id: Any, **params: Any) -> VerificationSession: ...
