"""A pool of two threads that gets eight jobs at once, and a loop whose callbacks have to wait for each other."""
import asyncio
import concurrent.futures
import threading
import time

from observed import until


def job(all_there):
    all_there.wait()
    time.sleep(0.2)


async def run(executor, count):
    all_there = threading.Event()
    jobs = [asyncio.get_running_loop().run_in_executor(executor, job, all_there) for _ in range(count)]
    all_there.set()
    await asyncio.gather(*jobs)


def probed(modules):
    """Whether callbacks of the observation have waited for the loop, more than a few."""
    return any(record.cell[modules["page"].READY_COUNT] > 5 for record in modules["hooks"].records.values())


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(2))
    await run(None, 8)
    own = concurrent.futures.ThreadPoolExecutor(1)  # own pool
    await run(own, 3)
    for _ in until(probed):
        for _ in range(20):
            time.sleep(0.04)
            await asyncio.sleep(0)


asyncio.run(main())
print("done")
