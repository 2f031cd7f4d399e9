"""Ways to wait for ever, or so it looks, by argument. They end when the observation has told of it, the last one when it is interrupted."""
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


async def semaphores():
    """Both have one of two places, and want a second one."""
    places = asyncio.Semaphore(2)  # two places

    async def one():
        async with places:
            await asyncio.sleep(0.05)
            async with places:  # wants more
                pass
    await until_told([asyncio.ensure_future(one()), asyncio.ensure_future(one())])


async def many():
    """A circle of two among a thousand others."""
    others = [asyncio.ensure_future(asyncio.sleep(100)) for _ in range(1000)]
    await locks()
    del others


async def timeouts():
    """Circles that somebody gets out of: after a time, or because another way is open. The third one is real, and told last."""
    a, b, c, d = [asyncio.Lock() for _ in range(4)]

    async def hasty():
        async with a:
            await asyncio.sleep(0.05)
            await asyncio.wait_for(b.acquire(), 100)

    async def patient():
        async with b:
            await asyncio.sleep(0.05)
            async with a:
                pass

    async def child():
        async with c:
            pass

    async def either():
        async with c:
            other = asyncio.ensure_future(asyncio.sleep(100))
            await asyncio.wait([asyncio.ensure_future(child()), other], return_when=asyncio.FIRST_COMPLETED)

    made = [asyncio.ensure_future(coroutine) for coroutine in (hasty(), patient(), either())]
    # Time for many looks.
    await asyncio.sleep(1.5)

    async def itself():
        async with d:
            async with d:  # itself waits
                pass
    await until_told(made + [asyncio.ensure_future(itself())])


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
