"""What the carrier asks for a parcel."""

import asyncio
from decimal import Decimal

import httpx

from storefront.models import Order
from storefront.pacing import AsyncBackoff, Backoff, CarrierLimit


class Carrier:
    def __init__(self, api: str) -> None:
        self.client = httpx.AsyncClient(base_url=api)
        self.limit = CarrierLimit()

    async def quote(self, order: Order) -> Decimal:
        await self.limit.turn()
        answer = await self.client.post("/quotes", json={"grams": order.weight()})
        return Decimal(answer.json()["price"])

    async def book(self, order: Order) -> str:
        backoff = Backoff()
        for _ in range(5):
            try:
                answer = await self.client.post("/parcels", json={"order": order.id})
                answer.raise_for_status()
                return answer.json()["label"]
            except httpx.HTTPError:
                backoff.pause()
        raise RuntimeError("the carrier does not answer")

    async def track(self, label: str) -> str:
        backoff = AsyncBackoff()
        while True:
            try:
                answer = await self.client.get(f"/parcels/{label}")
                return answer.json()["state"]
            except httpx.HTTPError:
                await backoff.pause()

    async def cheapest(self, order: Order) -> Decimal:
        price = self.quote(order)
        if order.total > 100:
            return min(Decimal(0), await price)
        standard = await price
        express = Decimal("1.5") * await price
        return min(standard, express)

    async def cheapest_of(self, orders: list[Order]) -> list[Decimal]:
        return await asyncio.gather(*(self.quote(order) for order in orders))
