"""A task that takes its cancellation for nothing, and goes on until the observation has told of it."""
import asyncio
import sys


async def deaf(told):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        pass
    await told.wait()  # goes on


async def main():
    told = asyncio.Event()
    task = asyncio.create_task(deaf(told))  # made
    await asyncio.sleep(0)
    task.cancel()
    if hasattr(task, "cancelling"):
        core = sys.modules["_asyncward_core"]
        tree = core.modules["tree"]
        while core.active and not any(info.told_swallowed for info in list(tree.infos.values())):
            await asyncio.sleep(0.02)
    told.set()
    await task


asyncio.run(main())
print("done")
