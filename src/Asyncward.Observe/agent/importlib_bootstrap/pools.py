"""How long jobs wait for a thread of a pool: from when they are handed over to when a thread takes them. No frame of ours stays on a job's stack."""
import sys
from _thread import _local

core = globals()["core"]  # put here by core.load

MOST = 256
clock = core.clock
get_frame = sys._getframe
pools = {}               # id of a pool's queue -> Pool
mine = _local()          # in each thread of a pool: its Pool


class Pool:
    """One pool that did something."""
    __slots__ = ("queue", "jobs", "most", "total", "longest")

    def __init__(self, queue):
        self.queue = queue
        self.jobs = self.most = 0
        self.total = self.longest = 0.0


def install(module):
    """For concurrent.futures.thread, once it is there: nothing imports it earlier than the program does."""
    cls = getattr(module, "_WorkItem", None)
    if cls is None or not hasattr(cls, "run"):
        return
    hooks = core.load("hooks")
    original, run = cls.__init__, cls.run

    def __init__(self, *args, **named):
        original(self, *args, **named)
        self._asyncward = clock()

    def get_run(self):
        since = getattr(self, "_asyncward", None)
        if since is not None and core.active:
            try:
                taken(clock() - since)
            except Exception as error:
                core.failed("pool", error)
        return run.__get__(self)

    hooks.replace(cls, "__init__", __init__, original)
    cls.run = property(get_run)
    hooks.undo.append(lambda: setattr(cls, "run", run))


def taken(waited):
    pool = getattr(mine, "pool", None)
    if pool is None:
        queue = get_frame(2).f_locals.get("work_queue")
        pool = pools.get(id(queue))
        if pool is None:
            pool = Pool(queue)
            if queue is not None and len(pools) < MOST:
                pools[id(queue)] = pool
        mine.pool = pool
    pool.jobs += 1
    pool.total += waited
    if waited > pool.longest:
        pool.longest = waited
    if pool.queue is not None:
        waiting = pool.queue.qsize()
        if waiting > pool.most:
            pool.most = waiting


def of(executor):
    """(jobs, most that waited, seconds waited, longest) of an executor's pool."""
    pool = pools.get(id(executor._work_queue))
    return (pool.jobs, pool.most, pool.total, pool.longest) if pool is not None else (0, 0, 0.0, 0.0)


def forked():
    pools.clear()
    mine.__dict__.clear()
