"""A task that is cancelled and still cleans up when the program ends."""
import asyncio
import sys


async def cleans_up():
    try:
        await asyncio.sleep(100)
    finally:
        await asyncio.sleep(100)  # cleans


async def main():
    task = asyncio.create_task(cleans_up())  # made
    await asyncio.sleep(0)
    task.cancel()
    core = sys.modules["_asyncward_core"]
    while core.active and not any(info.cancel_seen for info in list(core.modules["tree"].infos.values())):
        await asyncio.sleep(0.02)


asyncio.run(main())
print("done")
