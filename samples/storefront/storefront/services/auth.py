"""Who is who."""

import asyncio
import hashlib
import hmac

import bcrypt

from storefront.config import Settings
from storefront.db import CustomerRepository
from storefront.models import Customer


class WrongPassword(Exception):
    pass


class Auth:
    def __init__(self, customers: CustomerRepository, settings: Settings) -> None:
        self.customers = customers
        self.settings = settings

    async def register(self, email: str, password: str) -> None:
        hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
        await asyncio.to_thread(self.customers.add, email, hashed)

    async def sign_in(self, email: str, password: str) -> str:
        customer = await asyncio.to_thread(self.customers.by_email, email)
        if customer is None or not await asyncio.to_thread(self._matches, customer, password):
            raise WrongPassword(email)
        return self._token(customer)

    def _matches(self, customer: Customer, password: str) -> bool:
        return bcrypt.checkpw(password.encode(), customer.password_hash)

    def _token(self, customer: Customer) -> str:
        digest = hmac.new(self.settings.signing_key, str(customer.id).encode(), hashlib.sha256)
        return f"{customer.id}.{digest.hexdigest()}"
