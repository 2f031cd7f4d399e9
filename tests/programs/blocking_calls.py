"""Short blocking calls on the loop, none of them a stall; and the same in a thread, which is fine."""
import asyncio
import os
import queue
import socket


def read():
    with open(os.devnull) as file:  # opens
        return file.read()  # reads


async def main():
    for _ in range(5):
        read()
    os.listdir("/")  # lists
    left, right = socket.socketpair()
    left.close()
    right.close()
    items = queue.Queue()
    items.put(1)
    items.get()  # takes
    await asyncio.get_running_loop().run_in_executor(None, os.listdir, "/")


os.listdir("/")
asyncio.run(main())
print("done")
