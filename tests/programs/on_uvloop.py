"""The same on uvloop, whose turns cannot be timed from Python."""
import asyncio
import time

import uvloop

from observed import until_seen


async def handler():
    await asyncio.sleep(0.2)
    for _ in until_seen():
        time.sleep(0.6)  # stall


async def failing():
    raise KeyError("id")  # raised


async def never():
    pass


async def holds(lock):
    async with lock:
        await asyncio.sleep(0.5)


async def main():
    task = asyncio.create_task(handler(), name="the handler")  # made
    await task
    lost = asyncio.create_task(failing())  # made to fail
    await asyncio.sleep(0.1)
    del lost
    lock = asyncio.Lock()  # a lock
    await asyncio.gather(holds(lock), holds(lock))
    never()  # forgotten


uvloop.install()
asyncio.run(main())
print("done")
