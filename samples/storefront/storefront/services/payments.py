"""Taking the money."""

import httpx

from storefront.models import Order
from storefront.pacing import PaymentLimit


class PaymentRefused(Exception):
    pass


class Payments:
    def __init__(self, api: str) -> None:
        self.client = httpx.AsyncClient(base_url=api, timeout=10.0)
        self.limit = PaymentLimit()

    async def charge(self, order: Order) -> str:
        async with self.limit:
            answer = await self.client.post("/charges", json={"order": order.id, "amount": str(order.total)})
        if answer.status_code == 402:
            raise PaymentRefused(order.id)
        return answer.json()["reference"]

    async def is_blocked(self, order: Order) -> bool:
        answer = await self.client.get(f"/customers/{order.customer.id}/risk")
        return answer.json()["score"] > 90

    async def close(self) -> None:
        await self.client.aclose()


def exchange_rate(api: str, currency: str) -> float:
    """For the command line and for reports."""
    with httpx.Client(base_url=api) as client:
        return client.get(f"/rates/{currency}").json()["rate"]
