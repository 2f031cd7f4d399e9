"""Short stalls, one after the other: each must be seen while it lasts. The first one is in the loop's first turn. The thread inside has no time of its own to
look: it comes when it is woken, or it does not come."""
import asyncio
import time

from observed import part, until_seen


async def first():
    for _ in until_seen():
        time.sleep(0.3)  # at once


async def main():
    await first()
    for _ in range(20):
        await asyncio.sleep(0.01)
        for _ in until_seen():
            time.sleep(0.1)  # again


watch = part("watch")
if watch is not None:
    watch.BEAT = watch.PERIOD = watch.MOST_PERIOD = 600.0
asyncio.run(main())
print("done")
