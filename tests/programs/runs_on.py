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


async def in_time(told):
    """What a time-out does where a task has no `uncancel`: nothing is swallowed."""
    asyncio.get_running_loop().call_later(0.01, asyncio.current_task().cancel)
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        pass
    await told.wait()


async def main():
    told = asyncio.Event()
    tasks = [asyncio.create_task(deaf(told)), asyncio.create_task(slow(told))]  # made
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    if not hasattr(tasks[0], "uncancel"):
        tasks.append(asyncio.create_task(in_time(told)))
    core = sys.modules["_asyncward_core"]
    tree = core.modules["tree"]
    while core.active and sum(info.cancel_told > 0 for info in list(tree.infos.values())) < 2:
        await asyncio.sleep(0.02)
    told.set()
    await asyncio.wait(tasks)


asyncio.run(main())
print("done")
