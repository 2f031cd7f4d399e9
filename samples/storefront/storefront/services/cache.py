"""Products in Redis, so that the database is asked less often."""

import json
from decimal import Decimal

import redis

from storefront.models import Product


class ProductCache:
    def __init__(self, url: str, lifetime: int = 300) -> None:
        self.client = redis.Redis.from_url(url)
        self.lifetime = lifetime

    def get(self, sku: str) -> Product | None:
        raw = self.client.get(f"product:{sku}")
        if raw is None:
            return None
        row = json.loads(raw)
        return Product(row["sku"], row["name"], Decimal(row["price"]), row["stock"])

    def put(self, product: Product) -> None:
        row = {"sku": product.sku, "name": product.name, "price": str(product.price), "stock": product.stock}
        self.client.setex(f"product:{product.sku}", self.lifetime, json.dumps(row))
