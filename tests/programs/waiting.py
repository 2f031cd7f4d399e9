"""Tasks that wait for each other, a lock that is held for long, a queue that grows."""
import asyncio

from observed import part, until


async def holds(lock, is_last):
    async with lock:  # takes it
        while not (is_last or lock._waiters):
            await asyncio.sleep(0)
        enough = looks() + 5
        for _ in until(lambda modules: looks() >= enough):
            await asyncio.sleep(0.6)  # holds


def looks():
    watch = part("watch")
    return watch.looks if watch is not None else 0


async def one(a, b):
    async with a:
        await asyncio.sleep(0.05)
        async with b:  # one waits
            pass


async def two(a, b):
    async with b:
        await asyncio.sleep(0.05)
        async with a:  # two waits
            pass


async def produce(queue):
    for number in range(200):
        queue.put_nowait(number)
        await asyncio.sleep(0.002)


async def main():
    lock = asyncio.Lock()  # a lock
    queue = asyncio.Queue()  # a queue
    await asyncio.gather(holds(lock, False), holds(lock, True), produce(queue))
    a, b = asyncio.Lock(), asyncio.Lock()  # two locks
    both = [asyncio.create_task(one(a, b)), asyncio.create_task(two(a, b))]
    for _ in until(lambda modules: modules["tree"].reported):
        await asyncio.wait(both, timeout=0.5)
    for task in both:
        task.cancel()


asyncio.run(main())
print("done")
