"""
Locks and semaphores, exactly: how long each wait took, who has a lock and since where. Waiters stand in a deque that only somebody who has to wait ever
touches: ours takes the time. Who has a lock is noted where it notes that it is taken.
"""
import sys
from collections import deque

core = globals()["core"]  # put here by core.load
hooks = core.load("hooks")

LOCK, SEMAPHORE = 0, 1
MOST_TAKERS = 32
NOBODY = (0, None, 0, 0.0)

clock = core.clock
put, take_out, take_first = deque.append, deque.remove, deque.popleft
get_frame = sys._getframe
running_loop = hooks.running_loop
current_tasks = None     # before 3.12: loop -> task
current_task = None


class Waits(deque):
    """The waiters of one lock or semaphore."""
    name = ""
    began = None         # future -> when its wait began
    count = most = 0     # waits so far; most at a time
    total = longest = 0.0
    holder = NOBODY      # id of the task that has the lock, the code and instruction that took it, and when
    takers = None        # (code, instruction) -> [times, seconds held, longest], from the first wait on
    state = None         # what the looks know of it
    capacity = 1         # how many may have it at a time

    def append(self, future):
        put(self, future)
        began = self.began
        if began is None:
            began = self.began = {}
            self.takers = {}
        began[future] = clock()
        self.count += 1
        if len(began) > self.most:
            self.most = len(began)

    def remove(self, future):
        take_out(self, future)
        self.ended(future)

    def popleft(self):
        future = take_first(self)
        # Who gave up waiting stays in the deque of old versions.
        if future.cancelled():
            if self.began is not None:
                self.began.pop(future, None)
        else:
            self.ended(future)
        return future

    def ended(self, future):
        began = self.began.pop(future, None) if self.began is not None else None
        if began is not None:
            length = clock() - began
            self.total += length
            if length > self.longest:
                self.longest = length

    def released(self):
        task, code, lasti, since = self.holder
        self.holder = NOBODY
        takers = self.takers
        if takers is None or code is None:
            return
        length = clock() - since
        entry = takers.get((code, lasti))
        if entry is None:
            if len(takers) < MOST_TAKERS:
                takers[code, lasti] = [1, length, length]
            return
        entry[0] += 1
        entry[1] += length
        if length > entry[2]:
            entry[2] = length


Waits.__name__ = Waits.__qualname__ = "deque"
Waits.__module__ = "collections"


def time_waits(target):
    """Gives a new lock or semaphore our deque; None when it is of a kind that has none."""
    old = getattr(target, "_waiters", target)
    if old is not None and (type(old) is not deque or old):
        return None
    waits = Waits()
    waits.name = type(target).__name__
    value = getattr(target, "_value", 1)
    if value != 1:
        waits.capacity = value
    target._waiters = waits
    return waits


def note_holders(cls):
    """From now on a lock tells us when it is taken and released, by whatever way: it sets its `_locked`, which is ours."""
    global current_tasks, current_task
    if sys.version_info >= (3, 12):
        current_task = hooks.asyncio.current_task
    else:
        current_tasks = hooks.asyncio.tasks._current_tasks
    from operator import attrgetter

    def set_locked(self, value):
        self._asyncward_locked = value
        waits = self._waiters
        if type(waits) is not Waits:
            return
        if not value:
            waits.released()
            return
        try:
            frame = get_frame(2)
            while frame.f_back is not None and frame.f_code.co_filename in hooks.skipped:
                frame = frame.f_back
            task = current_task() if current_task is not None else current_tasks.get(running_loop())
            waits.holder = (id(task), frame.f_code, frame.f_lasti, clock())
        except Exception:
            waits.holder = NOBODY

    cls._locked = property(attrgetter("_asyncward_locked"), set_locked)
