"""Each shape in which one task waits for others, until the file of the argument is there; the line `inner` stands in the innermost task."""
import asyncio
import os
import sys


async def inner(name):
    await asyncio.sleep(100)  # inner


def task(name):
    made = asyncio.ensure_future(inner(name))
    if hasattr(made, "set_name"):
        made.set_name(name)
    return made


async def by_await():
    await task("of await")


async def by_gather():
    await asyncio.gather(task("of gather"), task("of gather"))


async def by_wait_for():
    await asyncio.wait_for(task("of wait_for"), 100)


async def by_wait():
    await asyncio.wait([task("of wait")])


async def by_shield():
    await asyncio.shield(task("of shield"))


async def by_group():
    if sys.version_info >= (3, 11):
        async with asyncio.TaskGroup() as group:
            group.create_task(inner("of group"), name="of group")
    else:
        await task("of group")


async def main():
    shapes = [asyncio.ensure_future(shape()) for shape in (by_await, by_gather, by_wait_for, by_wait, by_shield, by_group)]
    for shape, name in zip(shapes, ("await", "gather", "wait_for", "wait", "shield", "group")):
        shape.set_name(name)
    for _ in range(1000):
        if os.path.exists(sys.argv[1]):
            break
        await asyncio.sleep(0.05)
    for shape in shapes:
        shape.cancel()
    await asyncio.wait(shapes)


asyncio.run(main())
print("done")
