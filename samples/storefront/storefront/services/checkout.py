"""From basket to order."""

import asyncio
import logging

from storefront.db import OrderRepository
from storefront.models import Order
from storefront.services.catalog import Catalog
from storefront.services.events import EventBus
from storefront.services.mailer import Mailer
from storefront.services.payments import PaymentRefused, Payments
from storefront.background import Background
from storefront.metrics import metrics

log = logging.getLogger(__name__)


class Checkout:
    def __init__(
        self, catalog: Catalog, orders: OrderRepository, payments: Payments, mailer: Mailer, events: EventBus
    ) -> None:
        self.catalog = catalog
        self.orders = orders
        self.payments = payments
        self.mailer = mailer
        self.events = events
        self.background = Background()

    async def place(self, order: Order) -> Order:
        for line in order.lines:
            product = await self.catalog.product(line.sku)
            order.total += product.price * line.quantity

        if self.payments.is_blocked(order):
            raise PaymentRefused("talk to us first")

        order.id = await asyncio.to_thread(self.orders.save, order)
        reference = await self.payments.charge(order)
        log.info("order %s paid: %s", order.id, reference)

        self._finish(order)
        asyncio.create_task(self._audit(order, reference))
        self.background.start(self._reserve_all(order))
        await metrics.increment("orders")
        return order

    def _finish(self, order: Order) -> None:
        """Tells everybody who wants to know."""
        self.mailer.send_receipt(order)

    async def _reserve_all(self, order: Order) -> None:
        async with asyncio.TaskGroup() as group:
            for line in order.lines:
                group.create_task(self.catalog.reserve(line.sku, line.quantity))

    async def _audit(self, order: Order, reference: str) -> None:
        self.events.publish("order.paid", {"order": order.id, "reference": reference})

    async def cancel(self, order: Order) -> None:
        await self.events.publish("order.cancelled", {"order": order.id})
        metrics.increment("cancelled")
