"""The thread beside the program: samples of a loop that is held, what tasks do, who waits for what, and writing all of it out."""
import gc
import posix
import sys
import weakref
from _thread import allocate_lock, get_ident, get_native_id, start_new_thread

core = globals()["core"]  # put here by core.load
page = core.load("page")
hooks = core.load("hooks")
tree = core.load("tree")
asyncio = hooks.asyncio

PERIOD = 0.1             # of the looks; who holds a loop is looked at when the host wakes us
MOST_PERIOD = 0.25       # so long does the host wait for what there is to tell
BEAT = 0.025             # of the heartbeats of loops whose turns cannot be timed, and of the looks where nobody can wake us
SHARE = 0.005            # of the time may be spent by the thread, so long as nothing is late
EARLY_SHARE = 0.05       # of the first looks, for short programs; names and places are resolved once
EARLY_LOOKS = 2
AT_ONCE = 4              # stacks of a turn are told as soon as they were taken; those after them with all the rest

FOREIGN = (hooks.UVLOOP, hooks.OTHER)

wake = allocate_lock()   # released to end the thread
wake.acquire()
done = allocate_lock()   # held while the thread runs
ending = allocate_lock() # held by whoever needs the thread's number to be valid
alive = False
tid = ident = 0
is_late = False          # a loop was in a long turn at the last look: the next one is soon
wait_for_signal = None   # signal.sigtimedwait, where the thread can be woken by the signal
signal_number = 0
suspended = False
next_flush = next_tasks = next_refill = next_second = 0.0
looks = 0
paid = 0.0               # processor time of the thread at the last look
signal_ready = False
dump_path = ""

chain_of, code_of, leaf_name = tree.chain_of, tree.code_of, tree.leaf_name
left_over, after_cancel = tree.left_over, tree.after_cancel


def ensure():
    """Starts the thread when a loop begins to run."""
    global alive, tid, ident
    if not signal_ready:
        register_signal()
    if alive or suspended:
        return
    alive = True
    tid = ident = 0
    done.acquire(False)
    try:
        start_new_thread(run, ())
    except RuntimeError:  # too late, or no more threads
        alive = False
        done.release()


def stop():
    """Ends the thread and waits until the system knows it no more: CPython warns of a fork beside threads."""
    global suspended
    suspended = True
    if not alive or get_native_id() == tid:
        return
    try:
        wake.release()
    except RuntimeError:
        pass
    with ending:
        # A thread that has begun its end needs no signal, and its number may be nobody's.
        if alive and ident and wait_for_signal is not None:
            sys.modules["signal"].pthread_kill(ident, signal_number)
    if done.acquire(True, 1.0):
        done.release()
    if tid:
        core.wait_for_end(tid)


def resume():
    global suspended
    suspended = False
    now = core.clock()
    running = [record for record in list(hooks.records.values()) if record.running]
    for record in running:
        # Nobody could look while it forked, which takes long where there is much memory.
        since = record.cell[page.BUSY_SINCE]
        if since and record.ident == get_ident() and record.kind not in FOREIGN and now - since > core.threshold / 2:
            sample(record, since, now, True)
    if running:
        ensure()


def forked():
    global alive, suspended, wake, done, ending, tid, ident, signal_ready, wait_for_signal
    alive = suspended = False
    tid = ident = 0
    wait_for_signal = None
    wake, done, ending = allocate_lock(), allocate_lock(), allocate_lock()
    wake.acquire()
    signal_ready = False
    tree.forked()


def register_signal():
    """The handler of faulthandler writes the stack of the thread that gets the signal, in C, whoever holds the interpreter's lock."""
    global signal_ready, dump_path, signal_number, wait_for_signal
    signal_ready = True
    number = int(core.options.get("signal") or "0")
    if number <= 0:
        return
    import faulthandler
    import signal
    for candidate in range(number, number + 8):
        try:
            if candidate > signal.SIGRTMAX or signal.getsignal(candidate) is not signal.SIG_DFL:
                continue
            # Kept in the process, never closed by us. The host compares the descriptor with this file before it sends anything.
            dump_path = "%s/dump-%s" % (core.root, core.token)
            fd = posix.open(dump_path, posix.O_WRONLY | posix.O_CREAT | posix.O_APPEND | posix.O_CLOEXEC, 0o600)
            high = fd
            try:
                import _socket  # noqa: F401  (asyncio has it; only to fail where fcntl is missing)
                import fcntl
                high = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 200)
                posix.close(fd)
            except (ImportError, OSError, AttributeError):
                high = fd
            faulthandler.register(candidate, file=high, all_threads=False, chain=False)
            page.process[page.PROCESS_DUMP_FD] = float(high)
            page.process[page.PROCESS_SIGNAL] = float(candidate)
            signal_number = candidate
            wait_for_signal = getattr(signal, "sigtimedwait", None)
            return
        except (OSError, ValueError, RuntimeError):
            continue


def unregister_signal():
    number = int(page.process[page.PROCESS_SIGNAL]) if page.process is not None else 0
    if number > 0:
        import faulthandler
        page.process[page.PROCESS_SIGNAL] = 0.0
        core.pause(0.02)  # what the host is about to send must still find its handler
        faulthandler.unregister(number)
        posix.close(int(page.process[page.PROCESS_DUMP_FD]))


def run():
    global alive, tid, ident, paid
    paid = 0.0
    tid = get_native_id()
    core.own_ident = ident = get_ident()
    try:
        if wait_for_signal is not None:
            # In this thread alone: the handler never runs here, and the signal ends our wait.
            sys.modules["signal"].pthread_sigmask(0, (signal_number,))
        if page.process is not None:
            # From now on the host may wake us: the first turn may be the longest.
            page.process[page.PROCESS_TID] = float(tid)
            page.process[page.PROCESS_TICK] = core.clock()
        while core.active:
            begin = core.clock()
            if is_told_to_end(period_now()):
                break
            tick(core.clock() - begin)
    except Exception as error:
        core.failed("thread", error)
    finally:
        with ending:
            alive = False
        if page.process is not None:
            page.process[page.PROCESS_TICK] = 0.0
        try:
            done.release()
        except RuntimeError:
            pass


def period_now():
    running = beating = False
    for record in list(hooks.records.values()):
        if record.kind in FOREIGN:
            beating = True
        elif record.running:
            running = True
    if beating or is_late or running and wait_for_signal is None:
        return BEAT
    # Each time that we come the program gives up the interpreter's lock, and finds its caches used by somebody else: nothing is done between two looks.
    return min(MOST_PERIOD, max(PERIOD, next_tasks - core.clock())) if running else MOST_PERIOD


def is_told_to_end(period):
    """Waits. Each time that we want the interpreter's lock costs the program something, so this is where the thread is nearly always."""
    if wait_for_signal is None:
        return wake.acquire(True, period)
    # Whoever told us before we could take the signal has told us by the lock.
    if wake.acquire(False):
        return True
    wait_for_signal((signal_number,), period)
    return wake.acquire(False)


def tick(waited):
    """One look at everything that is due; waited is how long it took to get here."""
    global next_flush, next_tasks, next_refill, next_second, looks, is_late, paid
    now = core.clock()
    if page.process is not None:
        page.process[page.PROCESS_TICK] = now
        page.process[page.PROCESS_TID] = float(tid)
    late = waited - BEAT
    is_late = False
    for record in list(hooks.records.values()):
        if record.kind in FOREIGN:
            if record.running and not record.posted and late > core.threshold:
                # Nobody got the interpreter's lock, so no heartbeat was sent either.
                hooks.selector.slow(record.cell, now - late, now)
            heartbeat(record, now)
        elif record.turns is not None:
            record.cell[page.TURNS] = float(record.turns._asyncward_turns)
        since = record.cell[page.BUSY_SINCE]
        if since and record.running and now - since > core.threshold / 2:
            is_late = True
            if sample(record, since, now) and record.samples <= AT_ONCE:
                # The host settles what a turn was half a second after its end, and when the machine is busy we may come late again.
                next_flush = now
    if now >= next_refill:
        next_refill = now + PERIOD * 0.98
        hooks.refill()
    if now >= next_tasks:
        for record in list(hooks.records.values()):
            if record.running and record.kind not in FOREIGN:
                probe(record)
        tree.look(now)
        # All that the thread did since the last look counts.
        spent, paid = core.thread_time() - paid, core.thread_time()
        looks += 1
        next_tasks = now + (max(PERIOD * 0.98, spent / SHARE) if looks > EARLY_LOOKS else max(0.05, spent / EARLY_SHARE))
    if now >= next_second:
        next_second = now + 1.0
        tree.pools.tell(now)
        tree.find_stuck(now)
        if hooks.calls is not None:
            hooks.calls.learn()
        hooks.sweep() if len(hooks.records) > 8 else None
        core.own_time = core.thread_time()
        page.process[page.PROCESS_OWN_TIME] = core.own_time
        if core.host_is_gone():
            core.leave()
            return
        core.look_for_visitor()
    if now >= next_flush:
        next_flush = now + 0.19
        if core.is_told_to_leave():
            core.leave()
            return
        core.flush()


def probe(record):
    """
    How long something that is ready waits for the loop: a callback of ours tells, when the loop is busy. What comes to a loop that sleeps waits for nothing.
    """
    loop = record.ref()
    if loop is None or record.posted:
        return
    if not record.cell[page.BUSY_SINCE]:
        waited(record.cell, 0.0)
        return
    posted = record.posted = core.clock()

    def arrived():
        record.posted = 0.0
        waited(record.cell, core.clock() - posted)

    try:
        loop.call_soon_threadsafe(arrived)
    except RuntimeError:
        record.posted = 0.0


def waited(cell, length):
    bucket = min(int(length * 1048576).bit_length(), page.HISTOGRAM_SIZE - 1)
    cell[page.READY + bucket] += 1.0
    cell[page.READY_COUNT] += 1.0
    if length > cell[page.READY_MAX]:
        cell[page.READY_MAX] = length


def sample(record, since, now, in_call=None):
    """The stack of a loop's thread that has been in one turn for long. Whether one was taken."""
    if record.block != since:
        record.block = since
        record.samples = 0
        record.next = 0.0
    if now < record.next:
        return False
    record.samples += 1
    if record.samples > 40:
        record.next = now + BEAT * (record.samples - 40)
    frame = sys._current_frames().get(record.ident)
    if frame is None:
        return False
    index = size = -1
    step = frame
    once = asyncio.base_events.BaseEventLoop._run_once.__code__
    while step is not None:
        if step.f_code is once:
            names = step.f_locals
            index, size = names.get("i", -1), names.get("ntodo", -1)
            break
        step = step.f_back
    raw = core.raw_stack(frame, 60)
    loop = record.ref()
    task = None
    try:
        task = asyncio.current_task(loop) if loop is not None else None
    except Exception:
        pass
    del frame, step, loop
    number = tree.known(task, record.serial, now).number if task is not None else 0
    core.emit(core.SAMPLE, (record.serial, since, now, number, index if isinstance(index, int) else -1, size if isinstance(size, int) else -1,
                            core.resolve(raw), 1 if in_call or in_call is None and is_in_call(record.tid) else 0))
    return True


FUTEX = b"98" if posix.uname().machine == "aarch64" else b"202"


def is_in_call(tid):
    """
    We have the interpreter's lock. A thread that does not take it when it is free for an instant is in a call that let it go; so is one that sleeps in the
    kernel for anything but a lock.
    """
    begin = core.clock()
    core.pause(0.0005)
    if core.clock() - begin < 0.0025:
        return True
    try:
        fd = posix.open("/proc/self/task/%d/syscall" % tid, posix.O_RDONLY | posix.O_CLOEXEC)
    except OSError:
        return False
    try:
        return posix.read(fd, 100).split(b" ")[0].strip() not in (FUTEX, b"running")
    except OSError:
        return False
    finally:
        posix.close(fd)


def heartbeat(record, now):
    """For loops whose turns cannot be timed: a callback each tick tells how late the loop is."""
    loop = record.ref()
    if loop is None or loop.is_closed() or not loop.is_running():
        if record.running:
            record.running = False
            record.cell[page.BUSY_SINCE] = 0.0
            record.cell[page.STATE] = page.IDLE
            record.posted = 0.0
        return
    if not record.running:
        record.running = True
        record.beat = 0.0
        record.cell[page.STATE] = page.RUNNING
    if record.posted:
        return  # on its way
    record.posted = now
    record.cell[page.BUSY_SINCE] = now

    def beat():
        if not core.active or not record.running:
            return
        arrived = core.clock()
        cell = record.cell
        cell[page.BUSY_SINCE] = 0.0
        cell[page.BEAT] = arrived
        cell[page.TURNS] += 1.0
        if not record.tid:
            record.tid = get_native_id()
            record.ident = get_ident()
            if hooks.calls is not None:
                hooks.calls.loop_began()
            cell[page.TID] = float(record.tid)
            core.emit(core.LOOP, (record.serial, record.index, record.name, record.kind, record.tid, arrived, hooks.thread_name(record.ident)))
        length = arrived - posted
        if length > 0.001 and hooks.selector is not None:
            hooks.selector.slow(cell, posted, arrived)
        record.posted = 0.0

    posted = now
    try:
        loop.call_soon_threadsafe(beat)
    except RuntimeError:
        record.posted = 0.0
        record.cell[page.BUSY_SINCE] = 0.0


def last_look(is_end=True):
    core.own_time = core.own_time or 0.0
    tree.last_look(is_end)
