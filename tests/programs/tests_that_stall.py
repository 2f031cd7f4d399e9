"""For pytest."""
import asyncio
import time

import pytest

from observed import until_seen

pytestmark = pytest.mark.asyncio


async def forgotten():
    pass


async def test_stall():
    await asyncio.sleep(0)
    for _ in until_seen():
        time.sleep(0.4)  # stall


async def test_never():
    forgotten()  # forgotten


@pytest.mark.parametrize("number", range(30))
async def test_many(number):
    await asyncio.sleep(0)
