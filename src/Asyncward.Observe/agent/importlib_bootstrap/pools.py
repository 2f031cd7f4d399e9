"""How long jobs wait for a thread of a pool: from when they are handed over to when a thread takes them. No frame of ours stays on a job's stack."""
import sys
import weakref
from _thread import _local

core = globals()["core"]  # put here by core.load

MOST = 256
clock = core.clock
pools = {}               # id of a pool's queue -> Pool
mine = _local()          # in each thread of a pool: its Pool
numbers = 0
hooks = None


class Pool:
    """A pool of threads, or of processes."""
    __slots__ = ("ref", "queue", "number", "site", "name", "workers", "jobs", "most", "total", "longest", "busiest", "told")

    def __init__(self, executor, queue, site):
        global numbers
        numbers += 1
        self.ref = weakref.ref(executor) if executor is not None else gone
        self.queue, self.number, self.site = queue, numbers, site
        self.name = type(executor).__name__
        self.workers = int(getattr(executor, "_max_workers", 0) or 0)
        self.jobs = self.most = self.busiest = 0
        self.total = self.longest = 0.0
        self.told = None


def gone():
    return None


def install(module):
    """For concurrent.futures.thread, once it is there: nothing imports it earlier than the program does."""
    global hooks
    hooks = core.load("hooks")
    if module.__name__ == "concurrent.futures.process":
        note_pools(module.ProcessPoolExecutor)
        return
    cls = getattr(module, "_WorkItem", None)
    if cls is None or not hasattr(cls, "run"):
        return
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
    note_pools(module.ThreadPoolExecutor)


def note_pools(cls):
    original = cls.__init__

    def __init__(self, *args, **named):
        original(self, *args, **named)
        if core.active:
            try:
                made(self, hooks.frame_at(1))
            except Exception as error:
                core.failed("pool", error)

    hooks.replace(cls, "__init__", __init__, original)


def made(executor, frame):
    # The default pool of a loop is made inside of asyncio, for the line that hands it its first job.
    while frame is not None and frame.f_back is not None and (
            frame.f_code.co_filename in hooks.skipped or frame.f_code.co_name == "__init__" and frame.f_locals.get("self") is executor):
        frame = frame.f_back
    known(executor, core.frame_site(frame) if frame is not None else ())


def known(executor, site=()):
    """The record of a pool; None when there are too many, or it is of a kind that has no queue."""
    queue = getattr(executor, "_work_queue", None)
    if queue is None:
        queue = getattr(executor, "_pending_work_items", None)
    if queue is None:
        return None
    pool = pools.get(id(queue))
    if pool is None and len(pools) < MOST:
        pool = pools[id(queue)] = Pool(executor, queue, site)
    return pool


def taken(waited):
    pool = getattr(mine, "pool", None)
    if pool is None:
        frame = hooks.frame_at(2)
        queue = frame.f_locals.get("work_queue") if frame is not None else None
        pool = pools.get(id(queue))
        if pool is None:
            pool = Pool(None, queue, ())
        mine.pool = pool
    pool.jobs += 1
    pool.total += waited
    if waited > pool.longest:
        pool.longest = waited
    if pool.queue is not None:
        # The job itself waited until now, with those that still do.
        waiting = pool.queue.qsize() + (waited > 0.001)
        if waiting > pool.most:
            pool.most = waiting


def look():
    """How many of each pool's workers are busy, ten times a second."""
    for record in list(hooks.records.values()) if hooks is not None else ():
        executor = getattr(record.ref(), "_default_executor", None)
        if executor is not None:
            known(executor)
    for pool in list(pools.values()):
        executor = pool.ref()
        if executor is None:
            continue
        pending = getattr(executor, "_pending_work_items", None)
        if pending is None:
            idle = getattr(getattr(executor, "_idle_semaphore", None), "_value", 0)
            busy = len(getattr(executor, "_threads", ())) - idle
            pool.most = max(pool.most, pool.queue.qsize())
        else:
            # Of processes only this is known: what was handed over and is not done.
            busy = min(len(pending), pool.workers)
            pool.jobs = int(getattr(executor, "_queue_count", 0))
            pool.most = max(pool.most, len(pending) - busy)
        pool.busiest = max(pool.busiest, busy)


def tell(now):
    look()
    for key, pool in list(pools.items()):
        executor = pool.ref()
        waiting = 0
        if executor is not None:
            pending = getattr(executor, "_pending_work_items", None)
            waiting = pool.queue.qsize() if pending is None else max(0, len(pending) - pool.workers)
        pool.most = max(pool.most, waiting)
        numbers = (pool.busiest, waiting, pool.jobs, pool.most, pool.total, pool.longest)
        if numbers != pool.told and (pool.jobs or pool.most):
            pool.told = numbers
            core.emit(core.POOL, (now, pool.number, pool.name, pool.site, pool.workers) + numbers)
        elif executor is None:
            pools.pop(key, None)


def forked():
    pools.clear()
    mine.__dict__.clear()
