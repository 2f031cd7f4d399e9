"""Short stalls, one after the other: each must be seen while it lasts. The first one is in the loop's first turn."""
import asyncio
import time


async def first():
    time.sleep(0.3)  # at once


async def main():
    await first()
    for _ in range(20):
        await asyncio.sleep(0.01)
        time.sleep(0.1)  # again


asyncio.run(main())
print("done")
