"""What is left open: a generator, a transport, a socket when the program leaves its last function, one until the interpreter's end. A closed generator is not."""
import asyncio
import contextlib
import gc
import socket

kept = socket.socket()


async def numbers():
    for number in range(3):
        yield number  # stands


async def serve(reader, writer):
    await reader.read()
    writer.close()


async def reads_one():
    async for _ in numbers():
        break  # dropped
    gc.collect()


async def closes():
    generator = numbers()
    async for _ in generator:
        break
    await generator.aclose()


async def main():
    await reads_one()
    await asyncio.sleep(0)
    await closes()
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])  # connects
    del reader, writer
    server.close()
    await asyncio.sleep(0.05)


def leaves():
    left = socket.socket()
    print("done", left.fileno() > 0)
    raise SystemExit(0)


with contextlib.suppress(asyncio.CancelledError):
    asyncio.run(main())
gc.collect()
leaves()
