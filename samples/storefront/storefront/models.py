"""What the shop sells, and to whom."""

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass
class Product:
    sku: str
    name: str
    price: Decimal
    stock: int = 0


@dataclass
class Customer:
    id: int
    email: str
    password_hash: bytes


@dataclass
class Line:
    sku: str
    quantity: int


@dataclass
class Order:
    customer: Customer
    lines: list[Line] = field(default_factory=list)
    id: int | None = None
    total: Decimal = Decimal(0)

    def weight(self) -> int:
        return sum(line.quantity for line in self.lines) * 350
