"""Prints everything that a program can see of its surroundings."""
import asyncio
import os
import sys
import threading
import warnings

seen = [repr(sys.argv), repr(sys.path[:2]), __name__, __file__, repr(sorted(k for k in os.environ if "PYTHONHASH" in k))]
seen.append(repr(sorted(os.listdir("/proc/self/fd"))[:3]))


async def failing():
    raise ValueError("as before")


async def never():
    pass


async def main():
    never()
    seen.append(repr(asyncio.get_running_loop()))
    seen.append(type(asyncio.get_running_loop()._selector).__name__)
    seen.append(repr(threading.enumerate()).replace(str(threading.get_ident()), "N"))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        never()
    seen.append(repr([(w.category.__name__, w.lineno, os.path.basename(w.filename)) for w in caught]))
    open(os.devnull)
    await failing()


for line in sys.stdin:
    seen.append(line.strip())
print("\n".join(seen))
sys.stdout.flush()
asyncio.run(main())
