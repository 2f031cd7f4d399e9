"""
The shared page: a file of the spool, mapped, that the host polls. Page 0 describes the process, each page after it one event loop. All fields are
doubles, so that each is one store of eight bytes and nothing needs a lock.
"""
import mmap
import posix
import sys
from _thread import allocate_lock

core = globals()["core"]  # put here by core.load

LOOPS = 63
SIZE = 4096
MAGIC = 5215310.0
# Page 0
PROCESS_MAGIC, PROCESS_PID, PROCESS_SIGNAL, PROCESS_DUMP_FD, PROCESS_OWN_TIME, _, PROCESS_LOOPS, PROCESS_TICK, PROCESS_TID = range(9)
# The page of a loop
BUSY_SINCE, TURNS, RING_COUNT, STATE, TID, SERIAL, KIND, MAX_TURN, SUM_TURNS, BEAT, LOST_SLOW = 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
HISTOGRAM, HISTOGRAM_SIZE = 16, 40
RING, RING_SIZE = 64, 64
READY, READY_COUNT, READY_MAX = 200, 240, 241   # how long a callback that is ready waits until it runs: buckets as above, from 0
FREE, IDLE, RUNNING = 0.0, 1.0, 2.0

process = None          # page 0
free = []
mapping = None
serials = 0
taking = allocate_lock()


def create():
    global process, mapping
    path = "%s/page-%s" % (core.root, core.token)
    fd = posix.open(path + ".new", posix.O_RDWR | posix.O_CREAT | posix.O_EXCL | posix.O_CLOEXEC, 0o600)
    try:
        posix.ftruncate(fd, SIZE * (LOOPS + 1))
        mapping = mmap.mmap(fd, SIZE * (LOOPS + 1))
    finally:
        posix.close(fd)
    process = memoryview(mapping)[:SIZE].cast("d")
    free[:] = range(LOOPS, 0, -1)
    process[PROCESS_PID] = core.own_pid
    process[PROCESS_MAGIC] = MAGIC
    posix.rename(path + ".new", path)


def forget():
    """In a child after a fork: what was mapped is the parent's. It stays mapped, because views of it may be alive."""
    global process, mapping, taking
    taking = allocate_lock()
    keep.append(mapping)
    process = mapping = None
    del free[:]


keep = []


def take():
    """A page for a loop: (index, view, serial number); index 0 and a private view when all are in use. Loops of several threads may begin at once."""
    global serials
    with taking:
        if process is None:
            create()
        serials += 1
        serial = serials
        if not free:
            return 0, memoryview(bytearray(SIZE)).cast("d"), serial
        index = free.pop()
        process[PROCESS_LOOPS] = max(process[PROCESS_LOOPS], index)
    view = memoryview(mapping)[index * SIZE:(index + 1) * SIZE].cast("d")
    for field in range(SIZE // 8):
        view[field] = 0.0
    view[SERIAL] = serial
    view[STATE] = IDLE
    return index, view, serial


def give_back(index, view):
    view[BUSY_SINCE] = 0.0
    view[STATE] = FREE
    if index and process is not None and index not in free:
        free.append(index)
