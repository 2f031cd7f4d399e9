"""
What tasks do and wait for, seen from the thread. Nothing here is exact about one instant: the program goes on while it is looked at. What must be
right, a deadlock, is looked at twice.
"""
import gc
import sys
import types
import weakref
from _thread import _count

core = globals()["core"]  # put here by core.load
hooks = core.load("hooks")
pools = core.load("pools")
asyncio = hooks.asyncio

SLICE = 200
MOST = 20000             # tasks that are followed one by one
DETAILED = 400           # tasks of which a look writes down the whole chain
RUNNING, READY, WAITING = 0, 1, 2
# What a task does about its cancellation: it ended as if there had been none, goes on, still cleans up, or waits for what it has cancelled itself.
ENDED, GOES_ON, CLEANS_UP, HANDED_ON = range(4)
PATIENCE = 1.0           # seconds until a cancelled task that is still there is told
knows_cancelled = hasattr(asyncio.Task, "cancelling")

infos = {}               # id(task) -> Info
places = {}              # number of a task that is gone -> where it stood
sync = {}                # id(object) -> Sync
last = 0.0
next_detail = 0.0
suspects = set()
reported = set()
pause = None


class Info:
    """A task that was alive at a look."""
    __slots__ = ("ref", "number", "serial", "first", "seen", "state", "future", "place", "times", "waits", "cancel_seen", "cancel", "cancel_since",
                 "cancel_told", "longest_ready", "ready_since", "noted")

    def __init__(self, task, number, serial, now, noted):
        self.ref = weakref.ref(task)
        self.number = number
        self.noted = noted       # the number that the note of its making has; 0 without one
        self.serial = serial
        self.first = self.seen = now
        self.state = -1
        self.future = 0
        self.place = None
        self.times = [0.0, 0.0, 0.0]
        self.waits = {}
        self.cancel_seen = self.cancel_since = 0.0
        self.cancel = self.cancel_told = ENDED
        self.longest_ready = 0.0
        self.ready_since = 0.0


class Sync:
    """A lock, queue … that somebody waited for, or that holds something."""
    __slots__ = ("ref", "number", "kind", "timed", "waits", "total", "longest", "most", "futures", "told", "told_takers")

    def __init__(self, ref, number, kind, timed=None):
        self.ref, self.number, self.kind, self.timed = ref, number, kind, timed
        self.waits = self.most = 0
        self.total = self.longest = 0.0
        self.futures = {}
        self.told = None
        self.told_takers = {}


def forked():
    infos.clear()
    places.clear()
    sync.clear()
    reported.clear()
    quiet.clear()
    told_stuck.clear()


# --- chains

def step_into(thing):
    """(code, lasti, what it awaits) of a coroutine, generator or asynchronous generator; None for anything else."""
    frame = getattr(thing, "cr_frame", None)
    if frame is not None:
        return frame.f_code, frame.f_lasti, thing.cr_await
    frame = getattr(thing, "gi_frame", None)
    if frame is not None:
        return frame.f_code, frame.f_lasti, thing.gi_yieldfrom
    frame = getattr(thing, "ag_frame", None)
    if frame is not None:
        return frame.f_code, frame.f_lasti, thing.ag_await
    return None


INDIRECT = ("async_generator_asend", "async_generator_athrow", "coroutine_wrapper", "anext_awaitable")


def walk(coroutine, limit=40):
    """(raw frames from the innermost outwards, coroutines, the future at the end or None)."""
    frames = []
    coroutines = []
    thing = coroutine
    while thing is not None and len(frames) < limit:
        step = step_into(thing)
        if step is None:
            if type(thing).__name__ in INDIRECT:
                inner = None
                for candidate in gc.get_referents(thing):
                    if step_into(candidate) is not None:
                        inner = candidate
                        break
                if inner is None:
                    break
                thing = inner
                continue
            break
        coroutines.append(thing)
        frames.append((step[0], step[1]))
        thing = step[2]
    frames.reverse()
    return frames, coroutines, thing if hasattr(thing, "_asyncio_future_blocking") or hasattr(thing, "get_loop") else future_of(thing)


def future_of(thing):
    """A FutureIter holds its future."""
    if thing is not None and type(thing).__name__ == "FutureIter":
        for candidate in gc.get_referents(thing):
            if hasattr(candidate, "_asyncio_future_blocking"):
                return candidate
    return None


def chain_of(coroutine):
    return walk(coroutine)[0]


def code_of(coroutine):
    for name in ("cr_code", "gi_code", "ag_code"):
        code = getattr(coroutine, name, None)
        if isinstance(code, types.CodeType):
            return code
    return None


def leaf_name(coroutine):
    """What the innermost own line of a coroutine awaits, such as Lock.acquire."""
    if coroutine is None:
        return ""
    frames, _, future = walk(coroutine)
    return awaited(frames, future)


def awaited(frames, future):
    """The innermost function that is asyncio's own, else the kind of future."""
    if frames:
        code = frames[0][0]
        if len(frames) > 1 and frames[1][0].co_name == "join" and frames[1][0].co_filename in hooks.skipped:
            code = frames[1][0]  # Queue.join waits for an event of its own
        if code.co_filename in hooks.skipped:
            return getattr(code, "co_qualname", None) or qualified_name(code)
    if future is None:
        return ""
    if hasattr(future, "get_coro"):
        return "task " + hooks.name_of(future)
    return type(future).__name__.lstrip("_")


qualified = {}           # code of asyncio -> class and name, where Python's code objects do not tell


def qualified_name(code):
    if not qualified:
        for module in list(vars(asyncio).values()):
            if isinstance(module, types.ModuleType) and module.__name__.startswith("asyncio."):
                for cls in list(vars(module).values()):
                    for name, function in vars(cls).items() if isinstance(cls, type) else ():
                        inner = getattr(function, "__code__", None)
                        if inner is not None:
                            qualified[inner] = cls.__name__ + "." + name
    return qualified.get(code, code.co_name)


# --- tasks

def all_tasks(loops=None):
    """Every task that is not done, of all loops; from 3.14 on, of these loops or of those that are known."""
    module = asyncio.tasks
    found = []
    weak = getattr(module, "_all_tasks", None)
    if weak is None:
        weak = getattr(module, "_scheduled_tasks", None)
    if sys.version_info >= (3, 14):
        for loop in [record.ref() for record in list(hooks.records.values())] if loops is None else loops:
            if loop is not None:
                try:
                    found.extend(module.all_tasks(loop))
                except RuntimeError:
                    pass
        return found
    data = getattr(weak, "data", None)
    if data is not None:
        for reference in data.copy():
            task = reference()
            if task is not None and not task.done():
                found.append(task)
    for task in list(getattr(module, "_eager_tasks", ())):
        if not task.done():
            found.append(task)
    return found


def known(task, serial, now):
    """The record of a task; tells the host of it the first time."""
    info = infos.get(id(task))
    if info is not None and info.ref() is task:
        return info
    if info is not None:
        finished(info, now)
    note = getattr(task, "_asyncward", None)
    if isinstance(note, tuple):
        number = note[0]
    else:
        number = next(hooks.numbers)
    info = Info(task, number, serial, now, number if isinstance(note, tuple) else 0)
    infos[id(task)] = info
    coroutine = task.get_coro()
    code = code_of(coroutine)
    name = getattr(coroutine, "__qualname__", None) or ""
    core.emit(core.TASK, (number, serial, hooks.name_of(task), str(name)[:200], core.site(code, -1) if code is not None else (), hooks.site_of(task), now))
    return info


def last_place(task, note):
    """Where a task that is being collected stood at the last look."""
    if not isinstance(note, tuple):
        return None
    info = infos.get(id(task))
    if info is not None and info.noted == note[0]:
        return info.place
    return places.get(note[0])


def finished(info, now):
    if info.place is not None and info.noted:
        places[info.noted] = info.place
        if len(places) > 1000:
            del places[next(iter(places))]
    task = info.ref()
    how = "gone"
    if task is not None and task.done():
        how = "cancelled" if task.cancelled() else "exception" if getattr(task, "_exception", None) is not None else "done"
    del task
    tell_end_of_cancel(info, now)
    waits = sorted(info.waits.items(), key=lambda item: -item[1][0])[:8]
    core.emit(core.TASK_END, (info.number, how, now, info.times[0], info.times[1], info.times[2], info.longest_ready,
                              [(list(key[0]), key[1], value[0], value[1]) for key, value in waits]))


def look(now):
    """One look at all tasks and at what they wait for."""
    global last, next_detail
    since = now - last if last else 0.0
    if since > 5.0:
        since = 0.25
    last = now
    waiters = look_at_sync(now)
    pools.look()
    tasks = all_tasks()
    serials = {}
    current = set()
    counts = {}
    for record in list(hooks.records.values()):
        loop = record.ref()
        if loop is not None:
            serials[id(loop)] = record
            try:
                task = asyncio.current_task(loop) if record.running else None
            except Exception:
                task = None
            if task is not None:
                current.add(id(task))
    detail = now >= next_detail
    alive = set()
    number = 0
    for task in tasks:
        number += 1
        if number % SLICE == 0 and pause is not None:
            pause()
        if number > MOST:
            break
        loop = task._loop if hasattr(task, "_loop") else task.get_loop()
        record = serials.get(id(loop))
        if record is None:
            record = foreign(loop)
            if record is None:
                continue
            serials[id(loop)] = record
        record.tasks += 1
        info = known(task, record.serial, now)
        alive.add(id(task))
        future = task._fut_waiter if hasattr(task, "_fut_waiter") else None
        if id(task) in current:
            state, place = RUNNING, None
        elif future is None or future.done():
            state, place = READY, None
        elif id(future) == info.future and info.place is not None:
            state, place = WAITING, info.place
        else:
            state = WAITING
            place = place_of(task, 0)
            info.future = id(future)
            info.place = place
            if not info.noted:
                # The look before this one may have met it while it was being made.
                note = getattr(task, "_asyncward", None)
                info.noted = note[0] if isinstance(note, tuple) else 0
            if not knows_cancelled and (info.cancel or handles_cancel(task)):
                follow_cancel(task, info, future, now)
            entry = info.waits.setdefault(place, [0.0, 0]) if len(info.waits) < 32 or place in info.waits else None
            if entry is not None:
                entry[1] += 1
        # A look stands for the time since the one before. So it does for a task that it sees first: of many that live shorter than that, few are seen.
        stands_for = min(since, now - info.seen) if info.state >= 0 else since
        info.times[state] += stands_for
        if state == WAITING and place in info.waits:
            info.waits[place][0] += stands_for
        if state == READY:
            if info.state != READY:
                info.ready_since = now
            info.longest_ready = max(info.longest_ready, now - info.ready_since)
        info.state = state
        info.seen = now
        if info.cancel or cancelling(task):
            follow_cancel(task, info, future, now)
    for key, info in list(infos.items()):
        if key not in alive:
            infos.pop(key, None)
            finished(info, now)
    if detail:
        next_detail = now + (0.25 if len(tasks) <= 50 else 0.5)
        tell_tree(now, tasks, waiters, current)
    for record in serials.values():
        counts[record.serial] = record.tasks
        record.tasks = 0
        loop = record.ref()
        ready = getattr(loop, "_ready", None)
        numbers = (counts[record.serial], len(ready) if ready is not None and hasattr(ready, "__len__") else 0)
        if numbers != record.told or now - record.told_at > 1.0:
            record.told, record.told_at = numbers, now
            core.emit(core.STATS, (now, record.serial) + numbers)
    del tasks


def handles_cancel(task):
    """Whether one of its coroutines is inside of what it does when it is cancelled: it holds the exception meanwhile."""
    cancelled = asyncio.CancelledError
    for coroutine in walk(task.get_coro())[1]:
        for thing in gc.get_referents(coroutine):
            if isinstance(thing, cancelled):
                return True
    return False


def is_cancelled(task):
    """Before 3.11 a task does not know; then we do, or it shows while it cleans up."""
    return cancelling(task) or not knows_cancelled and handles_cancel(task)


def cancelling(future):
    ask = getattr(future, "cancelling", None)
    return ask() > 0 if ask is not None else getattr(future, "_asyncward_cancelled", False)


def follow_cancel(task, info, future, now):
    """Tells of a task that was cancelled some time ago and goes on, or does not come to its end."""
    if handles_cancel(task):
        cancel = CLEANS_UP
    elif not cancelling(task):
        # The task took its cancellation back, as a time-out does; before 3.11 only we know of some.
        tell_end_of_cancel(info, now)
        info.cancel = info.cancel_told = ENDED
        info.cancel_seen = 0.0
        return
    else:
        cancel = HANDED_ON if getattr(future, "_cancel_requested", False) or cancelling(future) else GOES_ON
    info.cancel_seen = info.cancel_seen or now
    if cancel != info.cancel:
        info.cancel, info.cancel_since = cancel, now
    elif cancel != HANDED_ON and cancel != info.cancel_told and now - info.cancel_since > PATIENCE:
        info.cancel_told = cancel
        core.emit(core.SWALLOWED, (info.number, now - info.cancel_seen, core.resolve(chain_of(task.get_coro()))[:10], cancel, 0))


def tell_end_of_cancel(info, now):
    if info.cancel_told:
        core.emit(core.SWALLOWED, (info.number, now - info.cancel_seen, [], info.cancel_told, 1))


def foreign(loop):
    """A loop of a kind that nothing of ours was told of."""
    if loop is None or hooks.record_of(loop) is not None:
        return hooks.record_of(loop)
    if isinstance(loop, asyncio.base_events.BaseEventLoop):
        return None  # it runs in a moment, or has ended
    try:
        if loop.is_closed():
            return None
        return hooks.adopt(loop, hooks.OTHER)
    except Exception:
        return None


def place_of(task, depth):
    """((frame of the innermost await of the program's own), what): through the tasks that it awaits, so that it names what really takes the time."""
    frames, _, future = walk(task.get_coro())
    if depth < 5 and future is not None:
        inner = None
        if hasattr(future, "get_coro"):
            inner = future
        else:
            children = getattr(future, "_children", None)
            if children:
                for child in children:
                    if hasattr(child, "get_coro") and not child.done():
                        inner = child
                        break
        if inner is not None and inner is not task and not inner.done():
            return place_of(inner, depth + 1)
    chosen = None
    for code, lasti in frames:
        if code.co_filename not in hooks.skipped:
            chosen = core.site(code, lasti)
            break
    if chosen is None:
        chosen = core.site(*frames[-1]) if frames else (0, 0, 0, 0, 0)
    return chosen, awaited(frames, future)


# --- who awaits whom

def tell_tree(now, tasks, waiters, current):
    chosen = tasks
    if len(tasks) > DETAILED:
        # Who waits for others, or has what others wait for, comes first: a circle among very many is found as well.
        holding = {state.timed.holder[0] for state in sync.values() if state.timed is not None and state.futures}
        chosen = sorted(tasks, key=lambda task: id(getattr(task, "_fut_waiter", None)) not in waiters and id(task) not in holding)[:DETAILED]
    futures = {}
    for task in tasks:
        future = getattr(task, "_fut_waiter", None)
        if future is not None:
            futures[id(future)] = task
    lines = []
    links = {}
    choosy = set()       # numbers of tasks that go on when any one of those that they wait for is done
    for number, task in enumerate(chosen):
        if number % 50 == 49 and pause is not None:
            pause()
        info = infos.get(id(task))
        if info is None:
            continue
        frames, coroutines, future = walk(task.get_coro())
        target = waiters.get(id(future)) if future is not None else None
        awaiters = []
        for waiter in awaiters_of(task, futures):
            other = infos.get(id(waiter))
            if other is not None:
                awaiters.append(other.number)
                links.setdefault(other.number, []).append(("task", info.number))
        if target is not None:
            links.setdefault(info.number, []).append(("sync", target))
        if coroutines and waits_for_any(coroutines[-1]):
            choosy.add(info.number)
        lines.append((info.number, info.state, target.number if target is not None else 0, awaiters, core.resolve(frames[:20]),
                      awaited(frames, future)))
    core.emit(core.TREE, (now, len(tasks), lines))
    find_holders(now, chosen, links, choosy)


def waits_for_any(coroutine):
    """Whether it is asyncio.wait with FIRST_COMPLETED."""
    if code_of(coroutine) is not asyncio.tasks._wait.__code__:
        return False
    frame = coroutine.cr_frame
    return frame is not None and frame.f_locals.get("return_when") == asyncio.FIRST_COMPLETED


def awaiters_of(task, futures):
    """The tasks that go on when this one is done."""
    found = []
    if sys.version_info >= (3, 14):
        for other in getattr(task, "_asyncio_awaited_by", None) or ():
            if hasattr(other, "get_coro"):
                found.append(other)
            elif id(other) in futures:
                found.append(futures[id(other)])
    for entry in list(getattr(task, "_callbacks", None) or ()):
        callback = entry[0] if isinstance(entry, tuple) else entry
        add_awaiters(callback, futures, found, task, 0)
    result = []
    for other in found:
        if other is not task and other not in result:
            result.append(other)
    return result


def add_awaiters(callback, futures, found, task, depth):
    if depth > 2:
        return
    owner = getattr(callback, "__self__", None)
    if owner is not None:
        if hasattr(owner, "get_coro"):
            found.append(owner)
        else:
            parent = getattr(owner, "_parent_task", None)
            if parent is not None:
                found.append(parent)
    for cell in getattr(callback, "__closure__", None) or ():
        try:
            content = cell.cell_contents
        except ValueError:
            continue
        if id(content) in futures and content is not task:
            found.append(futures[id(content)])
        elif hasattr(content, "_asyncio_future_blocking") and content is not task:
            for entry in list(getattr(content, "_callbacks", None) or ()):
                add_awaiters(entry[0] if isinstance(entry, tuple) else entry, futures, found, task, depth + 1)
    for content in getattr(callback, "args", None) or ():
        if id(content) in futures:
            found.append(futures[id(content)])


# --- locks and queues

def look_at_sync(now):
    """Futures in which somebody waits for a lock, queue …: id -> Sync."""
    waiters = {}
    entries = hooks.objects
    dead = 0
    for index in range(len(entries) - 1, -1, -1):
        if index % 500 == 499 and pause is not None:
            pause()
        try:
            reference, kind, code, lasti, timed = entries[index]
        except IndexError:
            continue
        target = reference()
        if target is None:
            dead += 1
        if timed is not None:
            if timed.count:
                look_at_timed(reference, target, kind, code, lasti, timed, now, waiters)
            continue
        if target is None:
            continue
        if kind == 5:
            groups = (getattr(target, "_getters", None), getattr(target, "_putters", None))
            depth = len(getattr(target, "_queue", ()) or ())
            waiting = list(groups[0] or ()) + list(groups[1] or ())
            if not waiting and not depth and id(target) not in sync:
                continue
        else:
            pending = getattr(target, "_waiters", None)
            if kind == 4:
                pending = getattr(getattr(target, "_cond", None), "_waiters", None)
            depth = 0
            groups = ()
            if not pending and id(target) not in sync:
                continue
            waiting = list(pending or ())
        state = sync.get(id(target))
        if state is None or state.ref() is not target:
            if len(sync) > 5000:
                continue
            state = sync[id(target)] = Sync(reference, new_number(), kind)
            tell_of(state, type(target).__name__, code, lasti, int(getattr(target, "_maxsize", 0) or 0), now)
        active = {}
        for future in waiting:
            if future.done():
                continue
            waiters[id(future)] = state
            began = state.futures.get(id(future))
            if began is None:
                began = now
                state.waits += 1
            active[id(future)] = began
        for key, began in state.futures.items():
            if key not in active:
                state.total += now - began
                state.longest = max(state.longest, now - began)
        state.futures = active
        state.most = max(state.most, len(active))
        getters = len(groups[0] or ()) if groups else 0
        putters = len(groups[1] or ()) if groups else 0
        running = sum(now - began for began in active.values())
        longest = max([state.longest] + [now - began for began in active.values()])
        stats = (state.waits, len(active), depth, getters, putters)
        if stats != state.told or active:
            state.told = stats
            core.emit(core.SYNC_STAT, (state.number, now, state.waits, state.total + running, longest, state.most, len(active), depth, getters, putters))
    if dead > 64:
        entries[:] = [entry for entry in entries if entry[0]() is not None]
    for key, state in list(sync.items()):
        if state.ref() is None:
            del sync[key]
    return waiters


def tell_of(state, name, code, lasti, bound, now):
    # What was made before we came has no place.
    made = [core.site(code, lasti)] if code is not None else []
    core.emit(core.SYNC, (state.number, state.kind, name, made, bound, now))


def look_at_timed(reference, target, kind, code, lasti, timed, now, waiters):
    """A lock or semaphore for which somebody waited: it knows itself how long. What is gone is told of once more."""
    state = timed.state
    if state is None:
        if len(sync) > 5000:
            return
        state = timed.state = Sync(reference, new_number(), kind, timed)
        tell_of(state, timed.name, code, lasti, 0, now)
        if target is not None:
            sync[id(target)] = state
    active = {}
    for future, began in timed.began.copy().items():
        if not future.done():
            waiters[id(future)] = state
            active[id(future)] = began
    state.futures = active
    stats = (timed.count, timed.total)
    if active or stats != state.told:
        state.told = stats
        running = [now - began for began in active.values()]
        core.emit(core.SYNC_STAT, (state.number, now, timed.count, timed.total + sum(running), max([timed.longest] + running), timed.most, len(active), 0, 0, 0))
    for (taker, at), (times, held, longest) in timed.takers.copy().items():
        if state.told_takers.get((taker, at)) != times:
            state.told_takers[taker, at] = times
            core.emit(core.SYNC_STAT, (state.number, now, -2, core.site(taker, at), times, held, longest))


numbers = 0


def new_number():
    global numbers
    numbers += 1
    return numbers


def held_by(coroutine, targets):
    """The locks that this coroutine is inside of: its frame keeps the method that will release them on its stack of values."""
    found = []
    things = gc.get_referents(coroutine)
    for thing in list(things):
        if isinstance(thing, types.FrameType):
            things.extend(gc.get_referents(thing))
    for at, thing in enumerate(things):
        if isinstance(thing, types.FunctionType):
            # 3.14 keeps the function and, as the next value, the object.
            owner = things[at + 1] if thing.__name__ == "__aexit__" and at + 1 < len(things) else None
        elif isinstance(thing, types.MethodType) and thing.__name__ == "__aexit__":
            owner = thing.__self__
        else:
            continue
        state = targets.get(id(owner))
        if state is not None and owner is not None:
            found.append(state)
    return found


def inside_of(coroutines, future, targets, futures_of):
    """[(lock, how deep its coroutine lies)] that a task holds. Who waits in `async with` is inside of it already, once, for what it waits for."""
    waited = [state for state in targets.values() if id(future) in futures_of(state)]
    found = []
    for depth, coroutine in reversed(list(enumerate(coroutines))):
        for state in held_by(coroutine, targets):
            if state in waited:
                waited.remove(state)
            else:
                found.append((state, depth))
    return found


def find_holders(now, tasks, links, choosy):
    """Who holds what others wait for, and whether that goes round in a circle."""
    global suspects
    contended = {key: state for key, state in sync.items() if state.futures and state.kind in (0, 1, 2)}
    holders, taken, known_holders = {}, {}, {}
    for key, state in list(contended.items()):
        if state.kind == 0 and state.timed is not None and state.timed.holder[1] is not None:
            known_holders.setdefault(state.timed.holder[0], []).append(state)
            del contended[key]
    if contended or known_holders:
        targets = contended
        for number, task in enumerate(tasks[:2000]):
            if number % 50 == 49 and pause is not None:
                pause()
            info = infos.get(id(task))
            if info is None:
                continue
            frames, coroutines, future = walk(task.get_coro())
            held = [(state, depth_of(frames, state.timed.holder[1])) for state in known_holders.get(id(task), ()) if frames]
            if contended:
                held += inside_of(coroutines, future, targets, lambda state: state.futures)
            for state, depth in held:
                holders.setdefault(state.number, []).append(info.number)
                place = frames[len(frames) - 1 - depth]
                taken[info.number, state.number] = core.site(*(state.timed.holder[1:3] if state in known_holders.get(id(task), ()) else place))
                core.emit(core.SYNC_STAT, (state.number, now, -1, info.number, core.site(*place), awaited(frames, future)))
    # Edges between tasks: who waits for whom.
    edges = {}
    for waiter, ways in links.items():
        for kind, target in ways:
            if kind == "task":
                edges.setdefault(waiter, []).append((target, 0))
            elif target.kind == 0 or target.kind == 1 and len(holders.get(target.number, ())) >= (target.timed.capacity if target.timed is not None else 1 << 30):
                if target.kind == 1:
                    choosy.add(waiter)
                for holder in holders.get(target.number, ()):
                    edges.setdefault(waiter, []).append((holder, target.number))
    edges = stuck_edges(edges, choosy)
    futures = {}
    found_now = set()
    while edges and len(found_now) < 20:
        found = cycle(edges)
        if found is None:
            break
        edges.pop(found[0][0])
        if not futures:
            futures = {info.number: (info.future, info.ref) for info in list(infos.values())}
        # The same tasks that wait in the same waits at two looks.
        key = frozenset((number, over, futures.get(number, (0,))[0]) for number, over in found)
        found_now.add(key)
        if key in suspects and key not in reported and not have_timer([futures[number][1]() for number, _ in found if number in futures]):
            links = [(task, over, taken.get((found[(at + 1) % len(found)][0], over), ())) for at, (task, over) in enumerate(found)]
            core.emit(core.DEADLOCK, (now, links))
            core.flush()
            reported.add(key)
    suspects = found_now


def stuck_edges(edges, choosy):
    """Of who waits for whom, what is left when all are taken out who can go on: one way that is open is enough for the choosy."""
    while True:
        going = [waiter for waiter, ways in edges.items()
                 if not (all if waiter in choosy else any)(target in edges for target, _ in ways)]
        if not going:
            return {waiter: [way for way in ways if way[0] in edges] for waiter, ways in edges.items()}
        for waiter in going:
            del edges[waiter]


def have_timer(tasks):
    """Whether a time-out ends the waiting of one of these."""
    things = {}
    for task in tasks:
        if task is not None:
            things[id(task)] = things[id(getattr(task, "_fut_waiter", None))] = task
    things.pop(id(None), None)
    for loop in {id(task.get_loop()): task.get_loop() for task in things.values()}.values():
        for handle in list(getattr(loop, "_scheduled", ())):
            if handle._cancelled:
                continue
            callback = handle._callback
            owner = getattr(callback, "__self__", None)
            for thing in (owner, getattr(owner, "_task", None), getattr(owner, "_host_task", None)) + tuple(handle._args or ()):
                if id(thing) in things or isinstance(thing, weakref.ref) and id(thing()) in things:
                    return True
    return False


def depth_of(frames, code):
    """How deep the coroutine lies that took a lock; the innermost when it has handed it on."""
    for at in range(len(frames) - 1, -1, -1):
        if frames[at][0] is code:
            return len(frames) - 1 - at
    return len(frames) - 1


def cycle(edges):
    """[(task, sync object or 0)]: each waits, over the object, for the next one."""
    state = {}
    for start in sorted(edges):
        if state.get(start):
            continue
        path = [(start, 0, iter(edges[start]))]
        state[start] = 1
        while path:
            node, _, ways = path[-1]
            advanced = False
            for target, over in ways:
                if state.get(target) == 1:
                    nodes = [entry[0] for entry in path]
                    at = nodes.index(target)
                    overs = [entry[1] for entry in path[at + 1:]] + [over]
                    return list(zip(nodes[at:], overs))
                if not state.get(target) and target in edges:
                    state[target] = 1
                    path.append((target, over, iter(edges[target])))
                    advanced = True
                    break
                state.setdefault(target, 2)
            if not advanced:
                state[node] = 2
                path.pop()
    return None


# --- a loop that nothing can wake

quiet = {}               # serial number of a loop -> its turns when it was first seen to sleep without a way to be woken
told_stuck = set()


def find_stuck(now):
    """Tasks of a loop without timers, descriptors and threads that could wake it: they wait for ever. Seen twice, a second apart, with no turn in between."""
    for record in list(hooks.records.values()):
        loop = record.ref()
        if not record.running or record.serial in told_stuck or reported or loop is None or not can_nothing_wake(record, loop):
            quiet.pop(record.serial, None)
            continue
        turns = record.turns._asyncward_turns
        if quiet.get(record.serial) != turns:
            quiet[record.serial] = turns
            continue
        waiters = look_at_sync(now)
        rows = []
        for task in all_tasks():
            future = getattr(task, "_fut_waiter", None)
            if task.get_loop() is not loop or future is None or future.done():
                continue
            # Who waits for one of the others is not the one to look at.
            if hasattr(future, "get_coro") or getattr(future, "_children", None):
                continue
            state = waiters.get(id(future))
            place, what = place_of(task, 5)
            rows.append((known(task, record.serial, now).number, state.number if state is not None else 0, place, what))
        if rows and record.turns._asyncward_turns == turns:
            told_stuck.add(record.serial)
            rows.sort()
            core.emit(core.STUCK, (now, rows[:50]))
            core.flush()


def can_nothing_wake(record, loop):
    if record.kind != hooks.ASYNCIO or record.turns is None or record.cell[0] or getattr(loop, "_ready", True) or loop._signal_handlers:
        return False
    if any(not handle._cancelled for handle in list(loop._scheduled)):
        return False
    # Its own pipe is the one descriptor that every loop has.
    if len(loop._selector.get_map() or ()) > 1:
        return False
    threads = _count() - 1
    executor = getattr(loop, "_default_executor", None)
    if executor is not None and hasattr(executor, "_work_queue"):
        idle = getattr(getattr(executor, "_idle_semaphore", None), "_value", 0)
        if executor._work_queue.qsize() or idle < len(executor._threads):
            return False
        threads -= len(executor._threads)
    threading = sys.modules.get("threading")
    if threads > 0 or threading is None or record.ident != threading.main_thread().ident:
        return False
    return not any(map(is_own_handler, range(1, 65)))


def is_own_handler(number):
    """Whether a signal runs code of the program, which may do anything."""
    signal = sys.modules["signal"]
    try:
        handler = signal.getsignal(number)
    except ValueError:
        return False
    if not callable(handler) or handler is signal.default_int_handler or handler in (signal.SIG_DFL, signal.SIG_IGN):
        return False
    # asyncio's own one is a partial function around a method.
    owner = getattr(getattr(handler, "func", handler), "__self__", None)
    return owner is None or type(owner) is not getattr(asyncio, "Runner", None)


# --- the end

def left_over(loop):
    """Called on the loop's thread when the main coroutine is done: the tasks that asyncio is about to cancel."""
    now = core.clock()
    record = hooks.record_of(loop)
    serial = record.serial if record is not None else 0
    rows = []
    pending = []
    for task in list(asyncio.all_tasks(loop))[:500]:
        info = known(task, serial, now)
        frames, _, future = walk(task.get_coro())
        rows.append((info.number, core.resolve(frames[:20]), awaited(frames, future), 1 if is_cancelled(task) else 0))
        pending.append((weakref.ref(task), info.number))
    if rows:
        core.emit(core.AT_EXIT, (now, serial, rows))
    return pending


def after_cancel(pending):
    for reference, number in pending:
        task = reference()
        if task is not None and task.done() and not task.cancelled() and task_exception(task) is None:
            core.emit(core.SWALLOWED, (number, 0.0, [], ENDED, 0))


def task_exception(task):
    # The attribute: asking through the method would mark the exception as retrieved.
    return getattr(task, "_exception", None)


def last_look(is_end):
    """At the end of the process: what is still pending belongs to loops that nobody ran to the end."""
    now = core.clock()
    rows = {}
    for task in all_tasks()[:500] if is_end else ():
        loop = task.get_loop()
        record = hooks.record_of(loop)
        serial = record.serial if record is not None else 0
        info = known(task, serial, now)
        frames, _, future = walk(task.get_coro())
        rows.setdefault(serial, []).append((info.number, core.resolve(frames[:20]), awaited(frames, future), 1 if is_cancelled(task) else 0))
    for serial, entries in rows.items():
        core.emit(core.AT_EXIT, (now, serial, entries))
    look_at_sync(now)
    for info in list(infos.values()):
        finished(info, now)
    infos.clear()
    pools.tell(now)
