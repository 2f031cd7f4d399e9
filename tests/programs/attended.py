"""Tasks that wait for each other and for ever, and a loop that does what its input says. The argument says where: here, in a thread,
here and in a child, or without any of it."""
import os
import sys
import threading
import time

if sys.argv[1] == "without":
    os.write(1, b"ready %d\n" % os.getpid())
    sys.stdin.read()
    os._exit(5)

import asyncio

from observed import until_seen


async def one(a, b, both):
    async with a:
        await both.wait()
        async with b:  # one waits
            pass


async def two(a, b, both):
    async with b:
        await both.wait()
        async with a:  # two waits
            pass


async def takes(queue):
    await queue.get()  # takes


async def gathers(*tasks):
    await asyncio.gather(*tasks)  # gathers


async def holds(lock, aside):
    async with lock:
        await asyncio.Event().wait()  # holds


async def wants_more(places, both):
    async with places:
        await both.wait()
        async with places:  # wants more
            pass


def block():
    for _ in until_seen():
        time.sleep(0.4)  # blocks


async def answer(line):
    if line == "stall":
        block()
    if line == "state" and sys.argv[1] == "uvloop":
        own = not hasattr(uvloop.Loop.create_task, "__wrapped__")
        return "%s %s" % (own, own)
    if line == "state":
        base = asyncio.base_events.BaseEventLoop
        own = base.create_task.__code__.co_filename == base.call_soon.__code__.co_filename
        return "%s %s" % (own, type(asyncio.get_running_loop()._selector).select.__globals__ is vars(sys.modules["selectors"]))
    return line + " done"


async def main():
    a, b, held, aside = asyncio.Lock(), asyncio.Lock(), asyncio.Lock(), asyncio.Lock()
    both, queue = asyncio.Event(), asyncio.Queue()
    make = asyncio.get_running_loop().create_task
    tasks = [make(one(a, b, both)), make(two(a, b, both)), make(takes(queue)), make(holds(held, aside))]
    tasks.append(make(gathers(tasks[0], tasks[1])))
    places, spare = asyncio.BoundedSemaphore(2), asyncio.Semaphore(1)
    tasks += [make(wants_more(places, both)), make(wants_more(places, both))]
    await aside.acquire()
    await spare.acquire()
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    await asyncio.sleep(0)
    both.set()
    while not (a._waiters and b._waiters and len(places._waiters or ()) == 2):
        await asyncio.sleep(0)
    # In one call: two of us may write to the same pipe.
    os.write(1, b"ready %d\n" % os.getpid())
    while True:
        line = (await reader.readline()).decode().strip()
        if not line or line == "end":
            break
        print(await make(answer(line)), flush=True)
    os._exit(5)


if sys.argv[1] == "uvloop":
    import uvloop
    uvloop.install()
if sys.argv[1] == "twice":
    os.fork()
if sys.argv[1] == "thread":
    thread = threading.Thread(target=asyncio.run, args=(main(),), name="worker")
    thread.start()
    thread.join()
else:
    asyncio.run(main())
