"""Builds the services once."""

import asyncio

from storefront.config import Settings
from storefront.db import CustomerRepository, OrderRepository, ProductRepository, connect
from storefront.services.auth import Auth
from storefront.services.cache import ProductCache
from storefront.services.catalog import Catalog, StockSync
from storefront.services.checkout import Checkout
from storefront.services.events import EventBus
from storefront.services.images import ImageStore
from storefront.services.mailer import Mailer
from storefront.services.payments import Payments
from storefront.services.shipping import Carrier


class Container:
    def __init__(self, settings: Settings, link, loop: asyncio.AbstractEventLoop) -> None:
        products = ProductRepository(link)
        self.catalog = Catalog(products, ProductCache(settings.redis_url))
        self.mailer = Mailer(settings.mail_api)
        self.payments = Payments(settings.payment_api)
        self.events = EventBus("https://events.example.com", loop)
        self.checkout = Checkout(self.catalog, OrderRepository(link), self.payments, self.mailer, self.events)
        self.auth = Auth(CustomerRepository(link), settings)
        self.images = ImageStore(settings.media_dir)
        self.carrier = Carrier(settings.carrier_api)
        self.stock = StockSync(products, "https://warehouse.example.com")


_container: Container | None = None


async def start(settings: Settings) -> Container:
    global _container
    link = await asyncio.to_thread(connect, settings.database_url)
    _container = Container(settings, link, asyncio.get_running_loop())
    return _container


def current() -> Container:
    if _container is None:
        raise RuntimeError("the service has not started")
    return _container


async def stop() -> None:
    box = current()
    await box.checkout.background.close()
    await box.payments.close()
    await box.events.close()
