"""Calls that hold the loop: sleeping, computing, keeping the interpreter's lock, and many small ones in one turn."""
import asyncio
import re
import time

from observed import until_asked, until_seen


def clean():
    for _ in until_seen():
        time.sleep(0.4)  # sleeps


def backtrack():
    for _ in until_asked():
        re.match(r"(a+)+$", "a" * 24 + "b")  # keeps the lock


def crunch():
    number = 0
    for _ in until_seen():
        end = time.perf_counter() + 0.5
        while time.perf_counter() < end:
            number = number + 1  # computes
            number = number - 1
            number = number + 1


async def handler():
    await asyncio.sleep(0.01)
    clean()  # calls


async def small():
    for _ in until_seen(1):
        end = time.perf_counter() + 0.06
        while time.perf_counter() < end:
            pass  # small


async def main():
    task = asyncio.create_task(handler(), name="the handler")  # made
    await task
    backtrack()
    await asyncio.sleep(0.01)
    crunch()
    await asyncio.sleep(0.01)
    await asyncio.gather(*[small() for _ in range(8)])


asyncio.run(main())
print("done")
