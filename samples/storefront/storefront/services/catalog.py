"""Finding products, and keeping their numbers in step with the warehouse."""

import asyncio

import httpx

from storefront.db import ProductRepository
from storefront.models import Product
from storefront.services.cache import ProductCache


class UnknownProduct(LookupError):
    pass


class Catalog:
    def __init__(self, products: ProductRepository, cache: ProductCache) -> None:
        self.products = products
        self.cache = cache

    async def product(self, sku: str) -> Product:
        if (known := self.cache.get(sku)) is not None:
            return known
        found = self.products.find(sku)
        if found is None:
            raise UnknownProduct(sku)
        await asyncio.to_thread(self.cache.put, found)
        return found

    async def available(self, sku: str, quantity: int) -> bool:
        found = await asyncio.to_thread(self.products.find, sku)
        return found is not None and found.stock >= quantity

    async def reserve(self, sku: str, quantity: int) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, self.products.take, sku, quantity)


class StockSync:
    def __init__(self, products: ProductRepository, api: str) -> None:
        self.products = products
        self.api = api

    async def refresh(self) -> int:
        async with httpx.AsyncClient(base_url=self.api) as client:
            answer = await client.get("/stock")
        changes = answer.json()
        await asyncio.to_thread(self._apply, changes)
        return len(changes)

    def _apply(self, changes: list[dict]) -> None:
        for change in changes:
            self.products.take(change["sku"], change["taken"])

    def refresh_now(self) -> int:
        """For the command line."""
        return asyncio.run(self.refresh())
