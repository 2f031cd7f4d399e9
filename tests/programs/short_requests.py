"""Many short requests, each a task that waits twice as long for a record as for a lock-free cache; none lives as long as two looks are apart."""
import asyncio

from observed import until


async def record():
    await asyncio.sleep(0.04)  # the record


async def cache():
    await asyncio.sleep(0.02)  # the cache


async def handle():
    await cache()
    await asyncio.ensure_future(record())


async def main():
    for _ in until(lambda modules: modules["watch"].looks >= 30):
        for _ in range(40):
            await asyncio.gather(*[handle() for _ in range(5)])


asyncio.run(main())
print("done")
