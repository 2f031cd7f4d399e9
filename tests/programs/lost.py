"""Work that gets lost."""
import asyncio
import gc
import socket
import sys


async def never():
    pass


async def failing():
    raise KeyError("id")  # raised


async def waits_for_ever(queue):
    await queue.get()  # waits


async def stubborn():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        pass


async def background():
    await asyncio.sleep(100)  # rests


def drop_a_task(loop):
    task = loop.create_task(waits_for_ever(asyncio.Queue()))  # made for nothing
    return id(task)


async def main():
    gc.disable()  # the collector comes when it is called
    for _ in range(3):
        never()  # forgotten
    task = asyncio.get_running_loop().create_task(failing())  # made to fail
    await asyncio.sleep(0.05)
    del task
    dropped = drop_a_task(asyncio.get_running_loop())
    # Until the observation has seen where it waits.
    core = sys.modules["_asyncward_core"]
    tree = core.modules["tree"]
    while core.active and (dropped not in tree.infos or tree.infos[dropped].place is None):
        await asyncio.sleep(0.02)
    gc.collect()
    opened = socket.socket()
    del opened  # left open
    keep = [asyncio.create_task(stubborn()), asyncio.create_task(background())]  # kept
    await asyncio.sleep(0.05)
    return keep


asyncio.run(main())
print("done", file=sys.stdout)
