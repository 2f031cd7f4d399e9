"""A service of aiohttp whose handler stalls, and a client that is not closed."""
import asyncio
import time

from aiohttp import ClientSession, web

from observed import until_seen


async def handle(request):
    if request.query.get("slow"):
        for _ in until_seen():
            time.sleep(0.4)  # stall
    return web.json_response({"ok": True})


async def main():
    app = web.Application()
    app.router.add_get("/", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]
    left = ClientSession()
    async with ClientSession() as session:
        for number in range(20):
            async with session.get("http://127.0.0.1:%d/%s" % (port, "?slow=1" if number == 7 else "")) as answer:
                assert (await answer.json())["ok"]
    del left  # not closed
    await runner.cleanup()


asyncio.run(main())
print("done")
