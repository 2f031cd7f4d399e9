"""Rows in, objects out. Everything in here is synchronous."""

import psycopg2
from psycopg2.extensions import connection

from storefront.models import Customer, Order, Product


def connect(url: str) -> connection:
    link = psycopg2.connect(url)
    link.autocommit = True
    return link


class Repository:
    def __init__(self, link: connection) -> None:
        self.link = link

    def _one(self, query: str, *values):
        with self.link.cursor() as cursor:
            cursor.execute(query, values)
            return cursor.fetchone()

    def _run(self, query: str, *values) -> None:
        with self.link.cursor() as cursor:
            cursor.execute(query, values)


class ProductRepository(Repository):
    def find(self, sku: str) -> Product | None:
        row = self._one("select sku, name, price, stock from product where sku = %s", sku)
        return Product(*row) if row else None

    def take(self, sku: str, quantity: int) -> None:
        self._run("update product set stock = stock - %s where sku = %s", quantity, sku)


class CustomerRepository(Repository):
    def by_email(self, email: str) -> Customer | None:
        row = self._one("select id, email, password_hash from customer where email = %s", email)
        return Customer(*row) if row else None

    def add(self, email: str, password_hash: bytes) -> None:
        self._run("insert into customer (email, password_hash) values (%s, %s)", email, password_hash)


class OrderRepository(Repository):
    def save(self, order: Order) -> int:
        query = "insert into orders (customer, total) values (%s, %s) returning id"
        row = self._one(query, order.customer.id, order.total)
        return row[0]

    def purge_drafts(self) -> None:
        self._run("delete from orders where state = 'draft' and created < now() - interval '7 days'")
