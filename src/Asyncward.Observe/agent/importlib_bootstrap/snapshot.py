"""One look at a process: its loops, what each task does and awaits, who holds and who waits for what, and whether that goes round in a circle."""
import sys

core = globals()["core"]  # put here by core.load

MOST = 5000


class Thing:
    """A lock, queue …"""
    __slots__ = ("target", "number", "kind", "futures", "holders")

    def __init__(self, target, number, kind, futures):
        self.target, self.number, self.kind, self.futures = target, number, kind, futures
        self.holders = []


def take():
    version = "%d.%d.%d" % sys.version_info[:3]
    head = (core.own_pid, version, sys.executable or "", list(getattr(sys, "orig_argv", None) or core.read_arguments())[:64])
    if "asyncio" not in sys.modules:
        return head + (0, (), (), (), (), ())
    hooks = core.load("hooks")
    hooks.prepare()
    tree = core.load("tree")
    loops, found = hooks.find()
    loops = [loop for loop in loops if not loop.is_closed()]
    tasks = tree.all_tasks(loops)
    loops = with_loops_of(tasks, loops)
    # What runs first, in the order in which it was made where the names tell it.
    tasks.sort(key=lambda task: (len(hooks.name_of(task)), hooks.name_of(task)))
    total = len(tasks)
    tasks = tasks[:MOST]
    running = [task for task in map(current, loops) if task is not None]
    numbers = {id(task): number for number, task in enumerate(tasks, 1)}
    waits = {}
    for task in tasks:
        future = getattr(task, "_fut_waiter", None)
        if future is not None and not future.done():
            waits[id(future)] = task
    things = {id(target): Thing(target, number, kind, futures_of(target, kind)) for number, (target, kind) in enumerate(found, 1)}
    contended = {number: thing for thing in things.values() for number in thing.futures}
    rows, edges, watched, choosy = [], {}, {}, set()
    for task in tasks:
        number = numbers[id(task)]
        frames, coroutines, future = tree.walk(task.get_coro())
        for thing, depth in tree.inside_of(coroutines, future, things, lambda thing: thing.futures) if things else ():
            thing.holders.append((number, core.site(*frames[len(frames) - 1 - depth])))
        awaiters = [numbers[id(other)] for other in tree.awaiters_of(task, waits) if id(other) in numbers]
        for other in awaiters:
            edges.setdefault(other, []).append((number, 0))
        waiter = getattr(task, "_fut_waiter", None)
        thing = contended.get(id(waiter)) if waiter is not None else None
        watched[number] = (task, waiter)
        is_running = any(task is one for one in running)
        state = tree.RUNNING if is_running else tree.READY if waiter is None or waiter.done() else tree.WAITING
        code = tree.code_of(task.get_coro())
        name = getattr(task.get_coro(), "__qualname__", None) or ""
        rows.append((number, index_of(loops, task), hooks.name_of(task), str(name)[:200], core.site(code, -1) if code is not None else (),
                     hooks.site_of(task), state, core.resolve(frames), tree.awaited(frames, future) if state == tree.WAITING else "",
                     thing.number if thing is not None else 0, awaiters, cancelling(task)))
    for number, (task, waiter) in watched.items():
        thing = contended.get(id(waiter)) if waiter is not None else None
        if thing is not None and (thing.kind == 0 or thing.kind == 1 and all_is_taken(thing)):
            edges.setdefault(number, []).extend((holder, thing.number) for holder, _ in thing.holders)
            if thing.kind == 1:
                choosy.add(number)
    edges = tree.stuck_edges(edges, choosy)
    shown = [(thing.number, thing.kind, type(thing.target).__name__, len(thing.futures), depth_of(thing), thing.holders, locked(thing), capacity(thing))
             for thing in things.values() if thing.futures or thing.holders or locked(thing)]
    result = head + (total, [loop_row(loop) for loop in loops], rows, shown, cycles(tree, edges, watched))
    return result + ([(number, text) for _, (number, text) in core.names],)


def with_loops_of(tasks, loops):
    loops = list(loops)
    for task in tasks:
        loop = task.get_loop()
        if not any(loop is one for one in loops):
            loops.append(loop)
    return loops


def index_of(loops, task):
    loop = task.get_loop()
    return next(index for index, one in enumerate(loops) if one is loop)


def current(loop):
    try:
        return core.load("hooks").asyncio.current_task(loop)
    except Exception:
        return None


def cancelling(task):
    count = getattr(task, "cancelling", None)
    return int(count()) if count is not None else 0


def futures_of(target, kind):
    """Those in which somebody waits now."""
    if kind == 5:
        waiting = list(getattr(target, "_getters", None) or ()) + list(getattr(target, "_putters", None) or ())
    else:
        if kind == 4:
            target = getattr(target, "_cond", None)
        waiting = list(getattr(target, "_waiters", None) or ())
    return {id(future) for future in waiting if not future.done()}


def depth_of(thing):
    return len(getattr(thing.target, "_queue", ()) or ()) if thing.kind == 5 else 0


def locked(thing):
    """Held, by whomever: `await lock.acquire()` leaves no trace of who did it."""
    return 1 if thing.kind in (0, 1, 2) and thing.target.locked() else 0


def capacity(thing):
    """How many may be inside of a semaphore at a time: a bounded one knows, and others do when they are watched; 0 where nobody does."""
    if thing.kind != 1:
        return 0
    waits = getattr(thing.target, "_waiters", None)
    return int(getattr(thing.target, "_bound_value", 0) or getattr(waits, "capacity", 0))


def all_is_taken(thing):
    """Whether those that we see inside are all that can be: somebody else may let the next one in."""
    most = capacity(thing)
    return 0 < most <= len(thing.holders)


def loop_row(loop):
    """Class, thread, whether it runs, and where its thread is when it is in a turn."""
    hooks = core.load("hooks")
    ident = getattr(loop, "_thread_id", None)
    frame = sys._current_frames().get(ident) if ident is not None else None
    stack = []
    if frame is not None and frame.f_code.co_name != "select":
        stack = core.stack(frame, 60)
    del frame
    cls = type(loop)
    return cls.__module__ + "." + cls.__qualname__, hooks.thread_name(ident) if ident is not None else "", 1 if loop.is_running() else 0, stack


def cycles(tree, edges, watched):
    """Circles in which everybody still waits for what they waited for."""
    found = []
    while len(found) < 20:
        links = tree.cycle(edges)
        if links is None:
            return found
        if all(is_stuck(*watched[number]) for number, _ in links):
            found.append([list(link) for link in links])
        edges.pop(links[0][0])
    return found


def is_stuck(task, waiter):
    return waiter is not None and getattr(task, "_fut_waiter", None) is waiter and not waiter.done()
