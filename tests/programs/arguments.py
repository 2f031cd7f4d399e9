"""What a program that is started through another one sees of itself, and a stall."""
import asyncio
import sys
import time


async def main():
    await asyncio.sleep(0.01)
    time.sleep(0.3)  # blocks


if __name__ == "__main__":
    print(sys.argv, sys.path[0], sys.flags.isolated, sys.modules["__main__"].__dict__ is globals(), sorted(globals()))
    asyncio.run(main())
