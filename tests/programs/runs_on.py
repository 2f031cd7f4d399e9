"""A task that takes its cancellation for nothing, and one that is slow to clean up: both go on until the observation has told of it."""
import asyncio
import sys


async def deaf(told):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        pass
    await told.wait()  # goes on


async def slow(told):
    try:
        await asyncio.sleep(100)
    finally:
        await told.wait()  # cleans up


async def main():
    told = asyncio.Event()
    tasks = [asyncio.create_task(deaf(told)), asyncio.create_task(slow(told))]  # made
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    # Before 3.11 a task does not know that it was cancelled: only what it does about it can be seen.
    expected = 2 if hasattr(tasks[0], "cancelling") else 1
    core = sys.modules["_asyncward_core"]
    tree = core.modules["tree"]
    while core.active and sum(info.cancel_told > 0 for info in list(tree.infos.values())) < expected:
        await asyncio.sleep(0.02)
    told.set()
    await asyncio.wait(tasks)


asyncio.run(main())
print("done")
