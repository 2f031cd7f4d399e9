"""django.test."""

import unittest
from typing import Any

class SimpleTestCase(unittest.TestCase):
    client: Any
    async_client: Any
class TransactionTestCase(SimpleTestCase): ...
class TestCase(TransactionTestCase):
    @classmethod
    def setUpTestData(cls) -> None: ...
class LiveServerTestCase(TransactionTestCase):
    live_server_url: str
def override_settings(**kwargs: Any) -> Any: ...  # dynamic
class Client:
    def __init__(self, **defaults: Any) -> None: ...  # dynamic
class AsyncClient:
    def __init__(self, **defaults: Any) -> None: ...  # dynamic
class RequestFactory:
    def __init__(self, **defaults: Any) -> None: ...  # dynamic
