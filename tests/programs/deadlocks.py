"""Ways to wait for ever, by argument. The first two end when the observation has told of it, the third when it is interrupted."""
import asyncio
import os
import signal
import sys


async def locks():
    a, b = asyncio.Lock(), asyncio.Lock()  # two locks

    async def one():
        await a.acquire()  # one has
        await asyncio.sleep(0.05)
        await b.acquire()  # one waits

    async def two():
        await b.acquire()  # two has
        await asyncio.sleep(0.05)
        await a.acquire()  # two waits
    await until_told([asyncio.ensure_future(one()), asyncio.ensure_future(two())])


async def tasks():
    made = []

    async def one():
        await asyncio.sleep(0.05)
        await made[1]  # one waits for two

    async def two():
        await asyncio.sleep(0.05)
        await made[0]  # two waits for one
    made += [asyncio.ensure_future(one()), asyncio.ensure_future(two())]
    await until_told(made)


async def until_told(made):
    core = sys.modules["_asyncward_core"]
    while core.active and not core.modules["tree"].reported:
        await asyncio.sleep(0.05)
    # No way out of a circle of tasks: each hands its cancellation to the next one.
    print("done")
    sys.stdout.flush()
    os._exit(0)


async def join():
    with open(sys.argv[2] + ".new", "w") as file:
        file.write(str(os.getpid()))
    os.rename(sys.argv[2] + ".new", sys.argv[2])
    queue = asyncio.Queue()  # a queue
    queue.put_nowait(1)
    await queue.join()  # nobody takes


signal.alarm(100)
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    asyncio.run(globals()[sys.argv[1]]())
except KeyboardInterrupt:
    print("done")
