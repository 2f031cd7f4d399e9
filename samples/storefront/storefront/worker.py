"""The worker: takes names of jobs from the inbox and does them one after the other."""

import asyncio
import logging
import signal
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from storefront import container
from storefront.background import Background
from storefront.config import get_settings
from storefront.container import Container
from storefront.inbox import Inbox

log = logging.getLogger(__name__)

Job = Callable[[Container], Awaitable[None]]


async def purge_drafts(box: Container) -> None:
    await asyncio.to_thread(box.checkout.orders.purge_drafts)


async def refresh_stock(box: Container) -> None:
    changed = await box.stock.refresh()
    log.info("%s products changed", changed)


async def flush_events(box: Container) -> None:
    box.events.flush()


JOBS: dict[str, Job] = {"purge-drafts": purge_drafts, "refresh-stock": refresh_stock, "flush-events": flush_events}


class Heartbeat:
    def __init__(self, file: Path) -> None:
        self.file = file

    def beat_forever(self) -> None:
        while True:
            self.file.touch()
            time.sleep(5)

    async def run(self) -> None:
        await asyncio.to_thread(self.beat_forever)


class Worker:
    def __init__(self, box: Container, inbox: Inbox) -> None:
        self.box = box
        self.inbox = inbox
        self.stopping = asyncio.Event()

    async def run(self) -> None:
        while not self.stopping.is_set():
            name = await self.inbox.names.get()
            try:
                await JOBS[name](self.box)
            except BaseException:
                log.exception("job %s failed", name)

    async def drain(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self.inbox.names.join()
        except TimeoutError:
            log.warning("jobs were left over")
        except asyncio.CancelledError:
            log.info("stopped while draining")
            raise

    def stop(self) -> None:
        self.stopping.set()


async def main() -> None:
    box = await container.start(get_settings())
    inbox = Inbox(Path("/run/storefront/jobs"))
    inbox.start()
    worker = Worker(box, inbox)
    background = Background()
    background.start(Heartbeat(Path("/run/storefront/alive")).run())
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, worker.stop)
    await worker.run()
    await worker.drain(30)
    await background.close()
    await container.stop()


def cli() -> None:
    logging.basicConfig(level=logging.INFO)
    asyncio.run(main())


if __name__ == "__main__":
    cli()
