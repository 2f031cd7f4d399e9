"""unittest.async_case"""

from unittest import IsolatedAsyncioTestCase as IsolatedAsyncioTestCase
