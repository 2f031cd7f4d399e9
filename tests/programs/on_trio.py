"""A program on trio, which is not observed, and which blocks."""
import time

import trio


async def main():
    await trio.sleep(0)
    time.sleep(0.2)


trio.run(main)
print("done")
