"""
What is replaced in asyncio, on its classes and never on an instance: an attribute set on a loop makes every other attribute of it slower. Each
replacement calls the original and leaves no frame behind when that raises, wherever this can be had.
"""
import gc
import itertools
import sys
import types
import warnings
import weakref
from _thread import allocate_lock, get_ident, get_native_id

core = globals()["core"]  # put here by core.load
page = core.load("page")

asyncio = None
selector = None
watch = None
calls = None            # the one that lists blocking calls, where it is asked for and there
records = {}            # id(loop) -> Loop
own_selectors = weakref.WeakSet()
objects = []            # (weak reference, kind, code and instruction that made it, its timed waits or None) of locks, queues …
objects_seen = 0
pools = []
numbers = itertools.count(1)
BUDGET, LEAST = 500, 64
allowance = BUDGET      # creation sites for each tick of the thread: fewer for a program that makes very many tasks all the time
budget = BUDGET         # what is left of it in this one
noters = []             # (our create_task, its code while there is budget, its code when there is none)
running_loop = None
show_warning = None
own_filter = ("always", None, ResourceWarning, None, 0)
shown = set()
undo = []               # what takes our changes back
skipped = set()         # files of asyncio: the site of a task is below them


class Loop:
    """A loop that runs or ran."""
    __slots__ = ("ref", "serial", "index", "cell", "turns", "tid", "ident", "running", "kind", "name", "block", "samples", "posted", "beat", "next",
                 "tasks", "told", "told_at", "__weakref__")

    def __init__(self, loop, kind):
        self.ref = weakref.ref(loop)
        self.index, self.cell, self.serial = page.take()
        self.turns = None
        self.tid = self.ident = 0
        self.running = False
        self.kind = kind
        self.name = type(loop).__module__ + "." + type(loop).__qualname__
        self.block = 0.0
        self.samples = 0
        self.posted = self.beat = 0.0
        self.next = 0.0
        self.tasks = 0
        self.told, self.told_at = None, 0.0
        self.cell[page.KIND] = float(kind)


ASYNCIO, WRAPPED, UVLOOP, OTHER = 1, 2, 3, 4


def prepare():
    global asyncio, running_loop
    import asyncio as package
    asyncio = package
    running_loop = asyncio._get_running_loop
    for name, module in list(sys.modules.items()):
        if name.startswith("asyncio") and getattr(module, "__file__", None):
            skipped.add(module.__file__)


def install():
    global selector, watch, calls
    prepare()
    replace_cancel()
    watch = core.load("watch")
    base = asyncio.base_events.BaseEventLoop
    selector = core.load("selector") if hasattr(asyncio.base_events.selectors if hasattr(asyncio.base_events, "selectors")
                                               else __import__("selectors"), "EpollSelector") else None
    replace_loop_init(asyncio.selector_events.BaseSelectorEventLoop)
    replace_origin_tracking(base)
    replace_create_task(base)
    replace_exception_handler(base)
    replace_never_awaited()
    if not core.options.get("no-resources"):
        replace_resource_warnings()
    replace_sync_objects()
    replace_cancel_all(asyncio.runners)
    replace_transports(asyncio.selector_events)
    if not core.options.get("no-resources"):
        replace_generator_hook(base)
    if core.options.get("origins") and not sys.get_coroutine_origin_tracking_depth():
        sys.set_coroutine_origin_tracking_depth(1)
        undo.append(lambda: sys.set_coroutine_origin_tracking_depth(0))
    if core.options.get("audit"):
        # Python 3.12 and later tells more, and lets us go again.
        if core.load("calls").install():
            calls = core.load("calls")
        else:
            core.load("audit").install()
    core.before_fork.append(watch.stop)
    core.after_fork.append(watch.resume)
    core.fork_hooks.append(forked)
    core.fork_hooks.append(core.load("pools").forked)


def replace(owner, name, function, original):
    """Puts ours in the place of the original. An observer that leaves takes it back, unless somebody else has come after us."""
    had = name in vars(owner)
    setattr(owner, name, like(function, original))

    def back():
        if vars(owner).get(name) is function:
            if had:
                setattr(owner, name, original)
            else:
                delattr(owner, name)

    undo.append(back)


def like(function, original):
    """Looks like the original to whoever asks."""
    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        try:
            setattr(function, name, getattr(original, name))
        except (AttributeError, TypeError):
            pass
    function.__wrapped__ = original
    return function


# --- loops

def replace_loop_init(cls):
    import selectors
    original = cls.__init__
    default = getattr(selectors, "EpollSelector", None)

    def __init__(self, chosen=None):
        given = chosen
        if core.active and selector is not None and chosen is None and selectors.DefaultSelector is default:
            try:
                given = selector.Selector(private_cell())
                own_selectors.add(given)
            except OSError:
                given = None
        original(self, given)

    replace(cls, "__init__", __init__, original)


def private_cell():
    return memoryview(bytearray(page.SIZE)).cast("d")


def replace_origin_tracking(cls):
    """asyncio calls this when a loop begins to run and when it has ended: the one place that leaves no frame in tracebacks."""
    original = cls._set_coroutine_origin_tracking

    def _set_coroutine_origin_tracking(self, enabled):
        original(self, enabled)
        if core.active and running_loop() is None:
            try:
                toggled(self)
            except Exception as error:
                core.failed("loop", error)

    replace(cls, "_set_coroutine_origin_tracking", _set_coroutine_origin_tracking, original)


def toggled(loop):
    record = record_of(loop)
    if record is not None and record.running:
        ended(record)
        return
    if record is None:
        record = adopt_asyncio(loop)
    began(record)


def adopt_asyncio(loop):
    record = adopt(loop, ASYNCIO)
    own = getattr(loop, "_selector", None)
    if selector is not None and isinstance(own, selector.Selector):
        record.turns = own
        own._asyncward_cell = record.cell
    elif own is not None and hasattr(own, "select"):
        record.kind = WRAPPED
        record.cell[page.KIND] = float(WRAPPED)
        record.turns = selector.wrap(own, record.cell) if selector is not None else None
        undo.append(lambda: own.__dict__.pop("select", None))
    return record


def frame_at(depth):
    """The caller's frame, so many below it; None where C calls us with nothing below, as at the end of the interpreter."""
    try:
        return sys._getframe(depth + 1)
    except ValueError:
        return None


def record_of(loop):
    record = records.get(id(loop))
    return record if record is not None and record.ref() is loop else None


def adopt(loop, kind):
    if not page.free and page.process is not None or len(records) > 40:
        sweep()
    record = Loop(loop, kind)
    records[id(loop)] = record
    return record


def began(record):
    runs_in(record, get_ident(), get_native_id())


def runs_in(record, ident, tid):
    if calls is not None:
        calls.loop_began()
    record.tid = tid
    record.ident = ident
    record.running = True
    record.cell[page.TID] = float(tid)
    record.cell[page.STATE] = page.RUNNING
    core.emit(core.LOOP, (record.serial, record.index, record.name, record.kind, tid, core.clock(), thread_name(ident)))
    watch.ensure()


def thread_name(ident):
    return getattr(thread_of(ident), "_name", "") or ""


def thread_of(ident):
    threading = sys.modules.get("threading")
    return getattr(threading, "_active", {}).get(ident) if threading else None


def ended(record):
    record.running = False
    record.posted = 0.0
    cell = record.cell
    since = cell[page.BUSY_SINCE]
    now = core.clock()
    cell[page.BUSY_SINCE] = 0.0
    if since and record.turns is not None and now - since > 0.001:
        selector.slow(cell, since, now)
    cell[page.STATE] = page.IDLE
    if record.turns is not None:
        cell[page.TURNS] = float(record.turns._asyncward_turns)
    core.emit(core.LOOP_END, (record.serial, now))


def sweep():
    """Pages of loops that are closed or gone are free again, once the host has had time to read them."""
    for key, record in list(records.items()):
        loop = record.ref()
        if loop is None or loop.is_closed():
            records.pop(key, None)
            core.emit(core.LOOP_END, (record.serial, core.clock()) + totals(record))
            page.give_back(record.index, record.cell)


def totals(record):
    """What the page says, for the case that the host did not look in time."""
    cell = record.cell
    count = int(cell[page.RING_COUNT])
    ring = [(cell[page.RING + n % page.RING_SIZE * 2], cell[page.RING + n % page.RING_SIZE * 2 + 1])
            for n in range(max(0, count - page.RING_SIZE), count)]
    turns = record.turns._asyncward_turns if record.turns is not None else 0
    return (turns, cell[page.MAX_TURN], cell[page.SUM_TURNS], [int(cell[page.HISTOGRAM + k]) for k in range(page.HISTOGRAM_SIZE)], count, ring,
            cell[page.READY_MAX], [int(cell[page.READY + k]) for k in range(page.HISTOGRAM_SIZE)])


def forked():
    """In the child: nothing of ours may write to the parent's page."""
    for own in list(own_selectors):
        own._asyncward_cell = private_cell()
    page.forget()
    old = list(records.values())
    records.clear()
    watch.forked()
    for record in old:
        if record.turns is not None:
            record.turns._asyncward_cell = private_cell()
        loop = record.ref()
        # A child that goes on inside of the loop of its parent.
        if loop is not None and record.running and record.ident == get_ident() and record.kind in (ASYNCIO, WRAPPED):
            again = adopt(loop, record.kind)
            again.turns = record.turns
            if again.turns is not None:
                again.turns._asyncward_cell = again.cell
            began(again)


# --- tasks

NOTING = """
def create_task(self, coro%s):
    make = "MAKE"
    task = make(self, coro%s)
    note = "NOTE"
    note(task)
    return task
"""


def replace_create_task(cls):
    """
    Ours is the original, code and all, but for so many tasks of each tick of the thread: then the code of it is one that notes where the task was made. So a
    program that makes few tasks has them all noted, and one that makes very many pays for some of them.
    """
    original = cls.create_task
    code = original.__code__
    names = code.co_varnames[2:code.co_argcount + code.co_kwonlyargcount]
    rest = "".join(", %s=%s" % (name, name) for name in names)
    named = (", *, " if names else "") + ", ".join("%s=None" % name for name in names)
    if code.co_flags & 8:  # **options
        named, rest = named + ", **options", rest + ", **options"
    scope = {}
    exec(compile(NOTING % (named, rest), core.own_dir + "/importlib_bootstrap/hooks.py", "exec"), scope)
    noting = scope["create_task"].__code__
    stand_in = {"MAKE": original, "NOTE": created}
    noting = noting.replace(co_consts=tuple(stand_in.get(one, one) if isinstance(one, str) else one for one in noting.co_consts))
    create_task = types.FunctionType(noting, original.__globals__, original.__name__, original.__defaults__)
    create_task.__kwdefaults__ = original.__kwdefaults__
    noters.append((create_task, noting, code))
    replace(cls, "create_task", create_task, original)


def replace_foreign_create_task(cls):
    """For a loop whose own is no Python code."""
    original = cls.create_task

    def create_task(self, coro, **options):
        global budget
        task = original(self, coro, **options)
        budget -= 1
        if budget > 0 or not budget & 63:
            note(task, 2)
        return task

    replace(cls, "create_task", create_task, original)


def created(task):
    global budget
    budget -= 1
    if budget <= 0:
        for function, _, code in noters:
            function.__code__ = code
    note(task, 3)
    if getattr(task, "_source_traceback", None):
        own_frame(task)


def refill():
    """Each tick of the thread."""
    global budget, allowance
    spent = budget <= 0
    allowance = max(LEAST, allowance // 2) if spent else min(BUDGET, allowance * 2)
    budget = allowance
    if spent:
        for function, noting, _ in noters:
            function.__code__ = noting


def note(task, depth):
    """Notes the two frames that made it."""
    try:
        frame = sys._getframe(depth)
        for _ in range(6):
            if frame.f_back is None or frame.f_code.co_filename not in skipped:
                break
            frame = frame.f_back
        back = frame.f_back
        if back is None:
            task._asyncward = (next(numbers), frame.f_code, frame.f_lasti, None, 0)
        else:
            task._asyncward = (next(numbers), frame.f_code, frame.f_lasti, back.f_code, back.f_lasti)
    except Exception:
        pass


def own_frame(task):
    """In debug mode asyncio prints where a task was made: our frame is the last one there."""
    frames = getattr(task, "_source_traceback", None)
    if frames and frames[-1].filename.startswith(core.own_dir):
        del frames[-1]


def site_of(task):
    """Frames, as the host knows them."""
    note = getattr(task, "_asyncward", None)
    if not isinstance(note, tuple):
        return []
    result = [core.site(note[1], note[2])]
    if note[3] is not None and note[3].co_filename not in skipped:
        result.append(core.site(note[3], note[4]))
    return result


def replace_exception_handler(cls):
    original = cls.call_exception_handler

    def call_exception_handler(self, context):
        if core.active:
            try:
                note_context(context)
            except Exception as error:
                core.failed("exception handler", error)
        original(self, context)

    replace(cls, "call_exception_handler", call_exception_handler, original)


def note_context(context):
    message = str(context.get("message") or "")[:200]
    subject = context.get("task") or context.get("future")
    exception = context.get("exception")
    is_task = subject is not None and hasattr(subject, "get_coro")
    coroutine = subject.get_coro() if is_task else None
    chain = watch.chain_of(coroutine) if coroutine is not None else []
    traceback = []
    step = exception.__traceback__ if exception is not None else None
    while step is not None and len(traceback) < 60:
        if not step.tb_frame.f_code.co_filename.startswith(core.own_dir):
            traceback.append((step.tb_frame.f_code, step.tb_lasti))
        step = step.tb_next
    traceback.reverse()
    note = getattr(subject, "_asyncward", None)
    place = note[1:3] if isinstance(note, tuple) else None
    code = watch.code_of(coroutine)
    key = (message if is_task else message[:40], code, place and (id(place[0]), place[1]), type(exception).__name__,
           traceback[0][1] if traceback else 0)

    def describe():
        kind = type(exception).__module__ + "." + type(exception).__qualname__ if exception is not None else ""
        text = ""
        if exception is not None:
            try:
                text = str(exception)[:500]
            except Exception:
                text = ""
        frames, what = core.resolve(chain), watch.leaf_name(coroutine)
        if is_task and not frames:
            # The collector took the coroutine before the task: what was seen at the last look.
            place = watch.tree.last_place(subject, note)
            if place is not None:
                frames, what = [place[0]], place[1]
        return (message, name_of(subject), core.site(code, -1) if code is not None else (), site_of(subject) if is_task else [],
                frames, what, kind, text, core.resolve(traceback))

    core.counted(key, core.EXCEPTION, describe)


def name_of(subject):
    try:
        return str(subject.get_name())[:200]
    except AttributeError:
        return ""


# --- coroutines

def replace_never_awaited():
    original = warnings._warn_unawaited_coroutine

    def _warn_unawaited_coroutine(coro):
        if core.active:
            try:
                note_never_awaited(coro, frame_at(1))
            except Exception as error:
                core.failed("never awaited", error)
        if core.options.get("origins") and coro.cr_origin is not None and len(coro.cr_origin) == 1:
            # The origin was asked for by us: the text stays what it would have been.
            warnings.warn("coroutine '%s' was never awaited" % coro.__qualname__, category=RuntimeWarning, stacklevel=2, source=coro)
            return
        original(coro)

    replace(warnings, "_warn_unawaited_coroutine", _warn_unawaited_coroutine, original)


def note_never_awaited(coro, frame):
    origin = coro.cr_origin or ()
    key = ("never", coro.cr_code, frame and frame.f_code, frame and frame.f_lasti, origin)

    def describe():
        made = [(core.string(name), line, core.string(function), 0, 0, 0) for name, line, function in origin]
        return (coro.__qualname__, core.site(coro.cr_code, -1), core.stack(frame, 20), made)

    core.counted(key, core.NEVER_AWAITED, describe)


# --- resources

def replace_resource_warnings():
    """Lets every ResourceWarning through to us, and to the program those that it would have seen."""
    global show_warning
    show_warning = warnings._showwarnmsg
    warnings.filters.insert(0, own_filter)
    undo.append(restore_filters)
    filters_changed()

    def _showwarnmsg(message):
        if message.category is ResourceWarning and own_filter in warnings.filters:
            if core.active:
                try:
                    note_resource(message, frame_at(1))
                except Exception as error:
                    core.failed("resource", error)
            action = wanted_action(message)
            if action == "error":
                raise message.message
            if action == "ignore":
                return
            if action != "always" and action != "all":
                key = (action, str(message.message), message.filename if action != "once" else "", message.lineno if action == "default" else 0)
                if key in shown:
                    return
                if len(shown) < 10000:
                    shown.add(key)
        show_warning(message)

    replace(warnings, "_showwarnmsg", _showwarnmsg, show_warning)


def restore_filters():
    if own_filter in warnings.filters:
        warnings.filters.remove(own_filter)
        filters_changed()


def filters_changed():
    warnings._filters_mutated() if hasattr(warnings, "_filters_mutated") else warnings._filters_mutated_lock_held()


def wanted_action(message):
    """What the filters without ours say."""
    text = str(message.message)
    module = message.filename or "<unknown>"
    if module[-3:].lower() == ".py":
        module = module[:-3]
    for entry in warnings.filters:
        if entry is own_filter:
            continue
        action, pattern, category, where, line = entry
        if ((pattern is None or matches(pattern, text)) and issubclass(ResourceWarning, category)
                and (where is None or matches(where, module.rpartition("/")[2]) or matches(where, module))
                and (line == 0 or message.lineno == line)):
            return action
    return getattr(warnings, "defaultaction", "default")


def matches(pattern, text):
    return pattern.match(text) if hasattr(pattern, "match") else pattern == text


def note_resource(message, frame):
    text = str(message.message)[:300]
    source = message.source
    made = []
    site = getattr(source, "_asyncward_site", None)
    if site is not None:
        made = core.resolve([site])
    # Addresses differ between two of the same kind.
    key = ("resource", text[:24], frame and frame.f_code, frame and frame.f_lasti, site)
    core.counted(key, core.RESOURCE, lambda: (text, core.stack(frame, 20), made))


def replace_transports(module):
    cls = getattr(module, "_SelectorTransport", None)
    if cls is None:
        return
    original = cls.__init__

    def __init__(self, *args, **named):
        original(self, *args, **named)
        if core.active:
            frame = frame_at(1)
            while frame is not None and (frame.f_code.co_filename in skipped or frame.f_code.co_filename.startswith(core.own_dir)):
                frame = frame.f_back
            try:
                if frame is not None:
                    self._asyncward_site = (frame.f_code, frame.f_lasti)
            except AttributeError:
                pass

    replace(cls, "__init__", __init__, original)


def replace_generator_hook(cls):
    """The loop is told of an asynchronous generator that is dropped before its end; what it still has to clean up runs some time later, or never."""
    original = getattr(cls, "_asyncgen_finalizer_hook", None)
    if original is None:
        return

    def _asyncgen_finalizer_hook(self, agen):
        if core.active:
            try:
                note_generator(agen)
            except Exception as error:
                core.failed("generator", error)
        original(self, agen)

    replace(cls, "_asyncgen_finalizer_hook", _asyncgen_finalizer_hook, original)


def note_generator(agen):
    frame = agen.ag_frame
    if frame is None or frame.f_lasti < 0:
        return
    code, lasti = frame.f_code, frame.f_lasti
    dropped = frame_at(2)
    text = "asynchronous generator '%s', which was not read to its end" % getattr(agen, "__qualname__", code.co_name)
    # Where it stands is where it would go on; the frame that runs is the one that dropped it, when nothing else did.
    core.counted(("generator", code, lasti, dropped and dropped.f_code, dropped and dropped.f_lasti), core.RESOURCE, lambda: (text, core.stack(dropped, 20), [core.site(code, lasti)]))


# --- what is waited for

SYNC = ("Lock", "Semaphore", "Condition", "Event", "Barrier", "Queue")


def replace_sync_objects():
    locks = core.load("locks")
    for kind, name in enumerate(SYNC):
        cls = getattr(asyncio, name, None)
        if cls is not None:
            replace_sync_init(cls, kind, locks.time_waits if kind in (locks.LOCK, locks.SEMAPHORE) else None)
    # Locks that were there before us keep theirs, and who leaves a running process leaves no class behind that it changed so far.
    if not core.options.get("attached"):
        locks.note_holders(asyncio.Lock)


def replace_sync_init(cls, kind, time_waits):
    original = cls.__init__

    def __init__(self, *args, **named):
        original(self, *args, **named)
        if core.active:
            register(self, kind, frame_at(1), time_waits(self) if time_waits is not None else None)

    replace(cls, "__init__", __init__, original)


def register(target, kind, frame, waits):
    global objects_seen
    objects_seen += 1
    if len(objects) > 20000 or frame is None:
        return
    try:
        while frame.f_back is not None and (frame.f_code.co_filename in skipped or frame.f_code.co_filename.startswith(core.own_dir) or frame.f_code.co_name == "__init__" and
                                            frame.f_locals.get("self") is target):
            frame = frame.f_back
        objects.append((weakref.ref(target), kind, frame.f_code, frame.f_lasti, waits))
    except TypeError:
        pass


# --- cancellations

def replace_cancel():
    """
    Before 3.11 a task does not know that it was cancelled, and its class is C's and takes no attribute. So its dictionary gets one, while nobody has asked for that
    method yet; those versions do not change any more. Who leaves a running process could not take it back, so who comes to one does not do it.
    """
    tasks = asyncio.tasks
    if sys.version_info >= (3, 11) or sys.implementation.name != "cpython" or core.options.get("attached"):
        return
    cls = tasks.Task
    members = vars(cls) if cls is not getattr(tasks, "_CTask", None) else next((one for one in gc.get_referents(vars(cls)) if type(one) is dict), {})
    original = members.get("cancel")
    if original is None:
        return

    def cancel(self, *args, **named):
        done = original(self, *args, **named)
        if done and core.active:
            note_cancel(self, frame_at(1))
        return done

    like(cancel, original)
    if type(members) is dict:
        members["cancel"] = cancel
    else:
        cls.cancel = cancel


def note_cancel(task, frame):
    """
    A time-out cancels the task that it is for and makes another exception of that, and in these versions nothing tells so. It comes from a timer, or from a library.
    """
    if frame is None:
        return
    file = frame.f_code.co_filename
    if file in skipped and frame.f_code.co_name == "_run" or "/site-packages/" in file or "/dist-packages/" in file:
        return
    try:
        task._asyncward_cancelled = True
    except AttributeError:
        pass


# --- the end

def replace_cancel_all(module):
    original = getattr(module, "_cancel_all_tasks", None)
    if original is None:
        return

    def _cancel_all_tasks(loop):
        pending, interrupted = watched(watch.left_over, loop)
        if interrupted:
            raise KeyboardInterrupt
        original(loop)
        if pending and watched(watch.after_cancel, pending)[1]:
            raise KeyboardInterrupt

    # Who is interrupted once more while the tasks are cancelled sees Python's own frames: this one stands among them.
    code = original.__code__
    _cancel_all_tasks.__code__ = _cancel_all_tasks.__code__.replace(co_filename=code.co_filename, co_firstlineno=code.co_firstlineno)
    replace(module, "_cancel_all_tasks", _cancel_all_tasks, original)


def watched(step, argument):
    """What a look at the end of a loop gives, and whether somebody interrupted the program meanwhile."""
    if not core.active:
        return None, False
    try:
        return step(argument), False
    except KeyboardInterrupt:
        return None, True
    except Exception as error:
        core.failed("exit", error)
        return None, False


def at_exit():
    watch.stop()
    watch.last_look()
    for record in records.values():
        if record.running:
            ended(record)
        core.emit(core.LOOP_END, (record.serial, core.clock()) + totals(record))


# --- a process that runs already

def find():
    """What was there before us: (event loops, [(lock or queue, kind)])."""
    loops = {id(cls) for cls in with_subclasses(asyncio.AbstractEventLoop)}
    kinds = {}
    for kind, name in enumerate(SYNC):
        for cls in with_subclasses(getattr(asyncio, name, None)):
            kinds.setdefault(id(cls), kind)
    found_loops, found = [], []
    for thing in gc.get_objects():
        cls = id(type(thing))
        if cls in kinds:
            found.append((thing, kinds[cls]))
        elif cls in loops:
            found_loops.append(thing)
    return found_loops, found


def with_subclasses(cls):
    classes = [cls] if cls is not None else []
    for one in classes:
        classes.extend(sub for sub in type.__subclasses__(one) if sub not in classes)
    return classes


def adopt_running():
    """Begins with the loops that run, and the locks that are there."""
    loops, found = find()
    for thing, kind in found[:20000]:
        try:
            objects.append((weakref.ref(thing), kind, None, 0, None))
        except TypeError:
            pass
    del found
    for loop in loops:
        if loop.is_closed() or record_of(loop) is not None:
            continue
        if not isinstance(loop, asyncio.base_events.BaseEventLoop):
            record = adopt(loop, UVLOOP if type(loop).__module__.startswith("uvloop") else OTHER)
            watch.ensure()
            # Which thread it runs in is known from its first heartbeat on.
            for _ in range(100):
                if record.tid or not loop.is_running():
                    break
                core.pause(0.005)
            continue
        own = getattr(loop, "_selector", None)
        if selector is not None and type(own) is selector.ORIGINAL:
            # The same object: only its next turn is another one.
            own._asyncward_cell, own._asyncward_turns = private_cell(), 0
            own.__class__ = selector.Selector
            own_selectors.add(own)
        ident = getattr(loop, "_thread_id", None)
        if ident is not None:
            runs_in(adopt_asyncio(loop), ident, native_id_of(ident))
            turn(loop)


def turn(loop):
    """Waits for the loop's next turn, which is the first that is timed; not for long, when something holds it."""
    turned = allocate_lock()
    turned.acquire()
    try:
        loop.call_soon_threadsafe(turned.release)
    except RuntimeError:
        return  # closed meanwhile
    turned.acquire(True, 0.5)


def native_id_of(ident):
    thread = thread_of(ident)
    tid = getattr(thread, "_native_id", None)
    # The main thread may be known to nobody; its number is the process's.
    return int(tid or core.own_pid)


def leave():
    """Takes everything back. Called by the thread of ours."""
    watch.last_look(False)
    for record in list(records.values()):
        if record.running:
            ended(record)
        core.emit(core.LOOP_END, (record.serial, core.clock()) + totals(record))
    for own in list(own_selectors):
        own.__class__ = selector.ORIGINAL
    for back in reversed(undo):
        try:
            back()
        except Exception:
            pass
    del undo[:]
    watch.unregister_signal()
    filters_changed()


# --- uvloop

def uvloop_imported():
    uvloop = sys.modules["uvloop"]
    cls = getattr(uvloop, "Loop", None)
    if cls is None or asyncio is None or getattr(cls, "_asyncward", False):
        return
    replace_foreign_create_task(cls)
    replace_exception_handler(cls)
    original = cls.__init__

    def __init__(self, *args, **named):
        original(self, *args, **named)
        if core.active:
            try:
                adopt(self, UVLOOP)
                watch.ensure()
            except Exception as error:
                core.failed("uvloop", error)

    replace(cls, "__init__", __init__, original)
    cls._asyncward = True
    undo.append(lambda: delattr(cls, "_asyncward"))
