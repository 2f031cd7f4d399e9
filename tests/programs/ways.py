"""One of many ways to run, by argument; each ends with a stall of half a second and says `done`."""
import asyncio
import os
import signal
import subprocess
import sys
import threading
import time

from observed import until_seen


async def stall():
    await asyncio.sleep(0.01)
    for _ in until_seen():
        time.sleep(0.5)  # stall


def nested():
    asyncio.run(asyncio.sleep(0))
    asyncio.run(stall())
    asyncio.run(asyncio.sleep(0))


def threads():
    workers = [threading.Thread(target=asyncio.run, args=(stall(),)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def fork():
    child = os.fork()
    if child == 0:
        asyncio.run(stall())
        os._exit(0)
    os.waitpid(child, 0)


def fork_in_loop():
    async def main():
        await asyncio.sleep(0.1)
        child = os.fork()
        if child == 0:
            time.sleep(0.2)
            os._exit(0)
        os.waitpid(child, 0)
        await stall()
    asyncio.run(main())


def forks():
    async def main():
        await asyncio.sleep(0.1)
        for _ in range(40):  # forks
            child = os.fork()
            if child == 0:
                os._exit(0)
            os.waitpid(child, 0)
        await stall()
    asyncio.run(main())


def spawn():
    import multiprocessing
    process = multiprocessing.get_context("spawn").Process(target=run_stall)
    process.start()
    process.join()
    assert process.exitcode == 0


def run_stall():
    asyncio.run(stall())


def execute():
    asyncio.run(asyncio.sleep(0))
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, __file__, "nested"])


def children():
    running = [subprocess.Popen([sys.executable, "-c", "import asyncio; asyncio.run(asyncio.sleep(0))"]) for _ in range(200)]
    for child in running:
        assert child.wait() == 0
    asyncio.run(stall())


def own_policy():
    class Policy(asyncio.DefaultEventLoopPolicy):
        def new_event_loop(self):
            loop = super().new_event_loop()
            loop.made_by_policy = True
            return loop
    asyncio.set_event_loop_policy(Policy())

    async def main():
        assert asyncio.get_running_loop().made_by_policy
        await stall()
    asyncio.run(main())


def own_selector():
    import selectors
    loop = asyncio.SelectorEventLoop(selectors.PollSelector())
    loop.run_until_complete(stall())
    loop.close()


def own_factory():
    made = []

    def factory(loop, coro, **options):
        made.append(coro)
        return asyncio.Task(coro, loop=loop, **options)

    async def main():
        asyncio.get_running_loop().set_task_factory(factory)
        await asyncio.create_task(stall())
        assert len(made) == 1
    asyncio.run(main())


def debug():
    asyncio.run(stall(), debug=True)


def close_descriptors():
    os.closerange(3, 1024)
    reused = [os.open(__file__, os.O_RDONLY) for _ in range(40)]
    before = os.path.getsize(__file__)
    asyncio.run(stall())
    assert os.path.getsize(__file__) == before
    assert len(reused) == 40


def close_inside():
    async def main():
        await asyncio.sleep(0.15)
        os.closerange(100, 1024)
        handles = [open("/dev/null", "r+b", buffering=0) for _ in range(250)]
        await stall()
        await asyncio.sleep(0.15)
        for handle in handles:
            handle.close()
    asyncio.run(main())


def daemon():
    ended, still_there = os.pipe()
    child = os.fork()
    if child == 0:
        os.setsid()
        if os.fork():
            os._exit(0)
        os.close(0)
        asyncio.run(stall())
        os._exit(0)
    os.waitpid(child, 0)
    os.close(still_there)
    os.read(ended, 1)


def much_output():
    async def main():
        for number in range(20000):
            print("x" * 50)
        await stall()
    asyncio.run(main())


def closed_streams():
    sys.stdin.close()
    os.close(0)
    asyncio.run(stall())


def ends_hard():
    async def main():
        await stall()
        await asyncio.sleep(0.3)
        print("done")
        sys.stdout.flush()
        os._exit(7)
    asyncio.run(main())


def kills_itself():
    async def main():
        await stall()
        await asyncio.sleep(0.3)
        print("done")
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)
    asyncio.run(main())


def crashes():
    async def main():
        await stall()
        await asyncio.sleep(0.3)
        print("done")
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGSEGV)
    asyncio.run(main())


def exits():
    async def main():
        await stall()
        print("done")
        sys.exit(3)
    asyncio.run(main())


def recursion():
    def deeper(depth):
        if depth == 0:
            for _ in until_seen():
                time.sleep(0.5)  # deep
        else:
            deeper(depth - 1)

    async def main():
        deeper(300)
    asyncio.run(main())


def waits_for_signal():
    async def main():
        stopped = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
        print("ready")
        sys.stdout.flush()
        await stopped.wait()
        await stall()
    asyncio.run(main())


def interrupted():
    async def main():
        print("ready")
        sys.stdout.flush()
        await asyncio.sleep(30)
    asyncio.run(main())


def counts_signals():
    async def main():
        loop = asyncio.get_running_loop()
        counts = {}

        def count(number):
            counts[number] = counts.get(number, 0) + 1
            print(signal.Signals(number).name[3:], counts[number], flush=True)

        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGUSR1):
            loop.add_signal_handler(number, count, number)
        print("ready", flush=True)
        await loop.run_in_executor(None, sys.stdin.read)
    asyncio.run(main())


if __name__ == "__main__":
    globals()[sys.argv[1]]()
    print("done")
