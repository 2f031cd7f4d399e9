"""
One workload, several rounds, one line of JSON: processor time of the whole process for each operation, in nanoseconds. What observes the program from
inside is in that figure; the host outside is not.
"""
import asyncio
import gc
import json
import sys
import time


async def switch(scale):
    """100 tasks that do nothing but give way: the worst case for whatever counts turns or steps."""
    async def worker(n):
        for _ in range(n):
            await asyncio.sleep(0)
    await asyncio.gather(*[worker(scale) for _ in range(100)])
    return 100 * scale


async def pingpong(scale):
    """Two tasks that hand an event to each other: one callback in each turn of the loop."""
    ping, pong = asyncio.Event(), asyncio.Event()

    async def first():
        for _ in range(scale):
            ping.set()
            await pong.wait()
            pong.clear()

    async def second():
        for _ in range(scale):
            await ping.wait()
            ping.clear()
            pong.set()
    await asyncio.gather(first(), second())
    return 2 * scale


async def spawn(scale):
    """Tasks that do nothing, 50 at a time."""
    async def nothing():
        pass
    for _ in range(scale):
        await asyncio.gather(*[nothing() for _ in range(50)])
    return 50 * scale


async def echo(scale):
    """50 clients of a streams server in the same loop, lines of 100 bytes."""
    async def serve(reader, writer):
        while True:
            line = await reader.readline()
            if not line:
                break
            writer.write(line)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    line = b"x" * 99 + b"\n"

    async def client():
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(scale):
            writer.write(line)
            await reader.readline()
        writer.close()
        await writer.wait_closed()
    await asyncio.gather(*[client() for _ in range(50)])
    server.close()
    return 50 * scale


async def http(scale):
    """A service: requests are parsed, a task for each fetches two records under a semaphore, the answer is JSON."""
    limit = asyncio.Semaphore(20)

    async def fetch(number):
        async with limit:
            await asyncio.sleep(0)
            return {"id": number, "name": "record %d" % number, "tags": ["a", "b", "c"]}

    async def handle(path):
        number = int(path.rpartition("/")[2])
        records = await asyncio.gather(fetch(number), fetch(number + 1))
        return json.dumps({"path": path, "records": records}).encode()

    async def serve(reader, writer):
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                request, _, rest = head.partition(b"\r\n")
                headers = dict(part.split(b": ", 1) for part in rest.split(b"\r\n") if part)
                assert headers
                body = await handle(request.split(b" ")[1].decode())
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
                await writer.drain()
        except asyncio.IncompleteReadError:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]

    async def client():
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for number in range(scale):
            writer.write(b"GET /items/%d HTTP/1.1\r\nHost: here\r\nAccept: */*\r\n\r\n" % number)
            head = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(int(head.rpartition(b"Content-Length: ")[2]))
        writer.close()
    await asyncio.gather(*[client() for _ in range(20)])
    server.close()
    return 20 * scale


async def cpu(scale):
    """Computing in slices of about a millisecond, with other tasks in between."""
    async def worker():
        total = 0
        for _ in range(scale):
            for number in range(12000):
                total += number * number % 7
            await asyncio.sleep(0)
        return total
    await asyncio.gather(worker(), worker())
    return 2 * scale


SCALES = {"switch": 1000, "pingpong": 20000, "spawn": 600, "echo": 200, "http": 100, "cpu": 60}


def main():
    name = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    workload = globals()[name]
    scale = SCALES[name]
    if sys.argv[3:] == ["debug"]:
        scale = max(1, scale // 8)
    times = []

    async def one(size):
        gc.collect()
        begin = time.process_time()
        operations = await workload(size)
        times.append((time.process_time() - begin) * 1e9 / operations)
    asyncio.run(one(max(1, scale // 4)))
    del times[:]
    for _ in range(rounds):
        asyncio.run(one(scale))
    print(json.dumps(sorted(times)[len(times) // 2]))


main()
