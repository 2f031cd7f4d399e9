"""Very much of everything: steps, tasks, and events that the observation tells of."""
import asyncio
import sys
import warnings

from observed import until

warnings.simplefilter("ignore")


async def nothing():
    pass


async def steps(count):
    for _ in range(count):
        await asyncio.sleep(0)


async def main():
    if sys.argv[1] == "steps":
        await asyncio.gather(*[steps(int(sys.argv[2]) // 100) for _ in range(100)])
    elif sys.argv[1] == "tasks":
        count = int(sys.argv[2])
        tasks = [asyncio.ensure_future(asyncio.sleep(100)) for _ in range(count)]
        for _ in until(lambda modules: any(record.told and record.told[0] > count for record in modules["hooks"].records.values())):
            await asyncio.sleep(0.5)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    elif sys.argv[1] == "emits":
        # What the observation does with events that come faster than its thread writes them.
        core = sys.modules["_asyncward_core"]
        for number in range(int(sys.argv[2])):
            core.emit(99, (number,))
        kept = [payload[0] for kind, payload in list(core.queue) if kind == 99]
        assert not kept or kept[-1] == number and kept == list(range(kept[0], number + 1)), kept[:3]
        assert len(kept) <= core.QUEUE, len(kept)
    else:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda loop, context: None)
        for number in range(int(sys.argv[2])):
            # Each of another kind: nothing can be counted together.
            loop.call_exception_handler({"message": "event %d" % number, "exception": KeyError(number), "future": number})


asyncio.run(main())
print("done")
