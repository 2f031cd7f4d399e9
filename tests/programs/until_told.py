"""Runs until the file that its argument names is there."""
import asyncio
import os
import sys


async def main():
    while not os.path.exists(sys.argv[1]):
        await asyncio.sleep(0.02)
    print("the program goes on")


asyncio.run(main())
sys.exit(7)
