"""
The part that every observed process loads: where to write, what to write, and the hook that waits for asyncio. It imports nothing but built-in
modules. Everything is written to files of a spool directory that the host reads: no descriptor stays open that a program which closes or reuses
descriptors could meet, nothing can block, and what was written survives the process.
"""
import _frozen_importlib as bootstrap
import _frozen_importlib_external as external
import atexit
import marshal
import posix
import sys
import time
from _thread import allocate_lock

PROTOCOL = 1
# Held here: a program may replace the functions in the module.
clock = time.perf_counter
pause = time.sleep
thread_time = getattr(time, "thread_time", lambda: 0.0)
open_file, write_file, close_file, kill, getpid, stat = posix.open, posix.write, posix.close, posix.kill, posix.getpid, posix.stat

HELLO, STR, LOOP, LOOP_END, TASK, TASK_END, SAMPLE, NEVER_AWAITED, EXCEPTION, RESOURCE, COUNT = 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12
SYNC, SYNC_STAT, TREE, STATS, AUDIT, DROPPED, DEADLOCK, AT_EXIT, SWALLOWED, AGENT_ERROR, BYE, STUCK, POOL = 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25

SEGMENT = 1 << 20        # a file of the spool is left for the next one at this size
SEGMENTS_AHEAD = 16      # so many may wait for the host; what comes then is dropped and counted
QUEUE = 20000            # events that may wait for the thread; the oldest go first

root = ""                # the run's directory
options = {}
threshold = 0.05
active = False           # hooks do nothing when this is false
queue = []               # events, (type, payload)
names = []               # strings that the host does not know yet: never dropped
appended = 0
dropped = 0
strings = {}
sites = {}               # (code, lasti) -> frame
counts = {}              # key -> [id, pending]
host_pid = 0
own_pid = 0
token = ""               # names this process's files; not the same after an exec
own_dir = ""
segment = 0
segment_bytes = 0
modules = {}             # the files beside this one that are loaded; not in sys.modules, so that two observers do not meet
itself = None            # this module
previous = None          # the one that was here before us, and is dormant
dormant = False          # nothing is done but to wait for somebody who asks
fork_hooks = []          # called in a child after a fork
before_fork = []
after_fork = []
own_time = 0.0           # processor time of our thread
errors = 0
flushing = allocate_lock()


def load(name):
    """One of the files beside this one, as a module."""
    module = modules.get(name)
    if module is None:
        full = "_asyncward_" + name
        loader = external.SourceFileLoader(full, own_dir + "/importlib_bootstrap/" + name + ".py")
        module = modules[name] = bootstrap.module_from_spec(bootstrap.spec_from_loader(full, loader))
        module.core = itself
        try:
            loader.exec_module(module)
        except BaseException:
            # Interrupted: half of it is none of it.
            del modules[name]
            raise
    return module


def start(own, here):
    """Called at the start of a process, with this module and its directory."""
    env = posix.environ
    prepare(own, here, env[b"ASYNCWARD_DIR"].decode("utf-8", "surrogateescape"), env.get(b"ASYNCWARD_OPTIONS", b"").decode("ascii", "replace"))
    begin()


def prepare(own, here, directory, text):
    global itself, root, own_dir, host_pid, threshold, dormant
    itself = own
    root = directory
    own_dir = here
    for part in text.split(","):
        key, _, value = part.partition("=")
        options[key] = value
    threshold = float(options.get("threshold") or "0.05")
    host_pid = int(options.get("host") or "0")
    dormant = bool(options.get("dormant"))
    identify()


def begin():
    global active
    active = True
    hello()
    if "asyncio" in sys.modules:
        asyncio_imported()
    else:
        sys.meta_path.insert(0, Finder)
    posix.register_at_fork(before=fork_before, after_in_parent=fork_parent, after_in_child=fork_child)
    atexit.register(bye)


def identify():
    global own_pid, token
    own_pid = getpid()
    token = "%d-%x" % (own_pid, int(clock() * 1000000))


def hello():
    if dormant:
        return
    flags = 1 if options.get("attached") else 0
    arguments = list(getattr(sys, "orig_argv", None) or read_arguments())
    emit(HELLO, (PROTOCOL, own_pid, posix.getppid(), sys.hexversion, sys.implementation.name, sys.executable or "", arguments[:64],
                 posix.getcwd(), clock(), flags))
    flush()


def read_arguments():
    try:
        return [part.decode("utf-8", "replace") for part in read_file("/proc/self/cmdline").split(b"\0")[:-1]]
    except OSError:
        return []


def read_file(path):
    fd = open_file(path, posix.O_RDONLY | posix.O_CLOEXEC)
    try:
        data = b""
        while True:
            part = posix.read(fd, 65536)
            if not part:
                return data
            data += part
    finally:
        close_file(fd)


def obey(path):
    """Lets somebody in who was allowed to write to this process's directory."""
    try:
        exec(compile(read_file(path), path, "exec"), {"__name__": "_asyncward_enter", "__file__": path})
    except Exception:
        pass


def wait_for_end(thread):
    for _ in range(200):
        try:
            stat("/proc/self/task/%d" % thread)
        except OSError:
            return
        pause(0.0005)


class Finder:
    """Waits in sys.meta_path for what we change; finds nothing itself."""
    waiting = {"asyncio", "uvloop", "concurrent.futures.thread", "concurrent.futures.process"}

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name not in cls.waiting or not active:
            return None
        cls.waiting.discard(name)
        spec = None
        for finder in sys.meta_path:
            if finder is cls:
                continue
            find = getattr(finder, "find_spec", None)
            spec = find(name, path, target) if find else None
            if spec is not None:
                break
        if not cls.waiting:
            retire(cls)
        if spec is None:
            cls.waiting.add(name)
            return None
        execute = getattr(spec.loader, "exec_module", None)
        if execute is not None:
            def exec_module(module):
                try:
                    del spec.loader.exec_module
                except AttributeError:
                    pass
                execute(module)
                if imported(name):
                    raise KeyboardInterrupt
            # Who is interrupted while asyncio is imported sees Python's own frames: this one stands among them.
            exec_module.__code__ = exec_module.__code__.replace(co_filename=bootstrap_file)
            try:
                spec.loader.exec_module = exec_module
            except AttributeError:
                pass
        return spec


def retire(finder):
    try:
        sys.meta_path.remove(finder)
    except ValueError:
        pass


bootstrap_file = external.SourceFileLoader.exec_module.__code__.co_filename


def imported(name):
    """True when somebody interrupted the program meanwhile."""
    global active
    try:
        if name == "asyncio":
            asyncio_imported()
        elif name == "uvloop":
            uvloop_imported()
        elif not dormant and "hooks" in modules:
            load("pools").install(sys.modules[name])
    except Exception as error:
        failed("import", error)
    except KeyboardInterrupt:
        active = False
        return True
    return False


def asyncio_imported():
    Finder.waiting.discard("asyncio")
    if dormant:
        load("dormant").install()
        return
    load("hooks").install()
    for name in ("concurrent.futures.thread", "concurrent.futures.process"):
        if name in sys.modules:
            load("pools").install(sys.modules[name])
    if "uvloop" in sys.modules:
        uvloop_imported()


def uvloop_imported():
    if not dormant:
        load("hooks").uvloop_imported()


# Who is interrupted while one of these waits for an import sees Python's own frames, and these stand among them.
for function in (Finder.find_spec.__func__, retire, imported):
    function.__code__ = function.__code__.replace(co_filename=bootstrap_file)
del function


def failed(where, error):
    """An error of ours ends the observation of this process, never the program."""
    global active, errors
    errors += 1
    if errors > 1:
        return
    if dormant:
        active = False
        return
    try:
        tb = error.__traceback__
        while tb is not None and tb.tb_next is not None:
            tb = tb.tb_next
        line = "%s:%d" % (tb.tb_frame.f_code.co_filename.rpartition("/")[2], tb.tb_lineno) if tb is not None else ""
        emit(AGENT_ERROR, (where, type(error).__name__ + ": " + str(error)[:300], line))
        flush()
    except Exception:
        pass
    active = False


# --- events

def emit(kind, payload):
    global appended, dropped
    appended += 1
    queue.append((kind, payload))
    if len(queue) > QUEUE:
        # The thread is behind. Half of the details go at once, so that this is not done for each event.
        dropped += QUEUE // 2
        del queue[:QUEUE // 2]


def string(text):
    """The number of a string that comes again and again: names of files and functions."""
    number = strings.get(text)
    if number is None:
        if len(strings) > 200000:
            return 0
        number = strings[text] = len(strings) + 1
        names.append((STR, (number, text[:4096])))
    return number


def line_of(code, lasti):
    line = code.co_firstlineno
    if hasattr(code, "co_lines"):
        for start, end, number in code.co_lines():
            if start <= lasti < end:
                return number or line
        return line
    address = 0
    table = code.co_lnotab
    for index in range(0, len(table) - 1, 2):
        address += table[index]
        if address > lasti:
            break
        step = table[index + 1]
        line += step - 256 if step >= 128 else step
    return line


def position(code, lasti):
    """Columns of the expression at this instruction, in bytes; (0, 0) where Python does not keep them."""
    try:
        index = lasti // 2
        for number, (line, end_line, column, end_column) in enumerate(code.co_positions()):
            if number == index:
                return (column or 0, end_column or 0) if line == end_line else (column or 0, 0)
    except AttributeError:
        pass
    return (0, 0)


def site(code, lasti):
    """A frame as the host knows it: file, line, function, columns."""
    key = (id(code), lasti)
    known = sites.get(key)
    if known is not None and known[1] is code:
        return known[0]
    if lasti < 0:
        line, columns = code.co_firstlineno, (0, 0)
    else:
        line, columns = line_of(code, lasti), position(code, lasti)
    frame = (string(code.co_filename), line, string(getattr(code, "co_qualname", code.co_name)), columns[0], columns[1],
             1 if code.co_flags & 0x380 else 0)
    if len(sites) < 100000:
        sites[key] = (frame, code)
    return frame


def frame_site(frame):
    return site(frame.f_code, frame.f_lasti)


def stack(frame, limit=60):
    """From the innermost frame outwards, without our own."""
    result = []
    while frame is not None and len(result) < limit:
        code = frame.f_code
        if not code.co_filename.startswith(own_dir):
            result.append(site(code, frame.f_lasti))
        frame = frame.f_back
    return result


def raw_stack(frame, limit=12):
    """The same, cheap: to be resolved by resolve()."""
    result = []
    while frame is not None and len(result) < limit:
        code = frame.f_code
        if not code.co_filename.startswith(own_dir):
            result.append((code, frame.f_lasti))
        frame = frame.f_back
    return result


def resolve(raw):
    return [site(code, lasti) for code, lasti in raw]


def counted(key, kind, describe):
    """Counts an event of one kind and place; tells all of it the first time only."""
    entry = counts.get(key)
    if entry is None:
        if len(counts) >= 4096:
            global dropped
            dropped += 1
            return
        entry = counts[key] = [len(counts) + 1, 0]
        emit(kind, (entry[0],) + tuple(describe()))
    entry[1] += 1


def flush(final=False):
    """Writes what has come together. Called by the thread, and by whoever ends the process."""
    if not flushing.acquire(True, 0.5 if final else 0):
        return
    try:
        flush_locked()
    finally:
        flushing.release()


def flush_locked():
    global segment, segment_bytes, dropped
    for entry in list(counts.values()):
        if entry[1]:
            emit(COUNT, (entry[0], entry[1]))
            entry[1] = 0
    if dropped:
        emit(DROPPED, (dropped,))
        dropped = 0
    if not queue:
        return
    if segment_bytes > SEGMENT:
        if segment + 1 >= SEGMENTS_AHEAD and exists(segment + 1 - SEGMENTS_AHEAD):
            dropped += len(queue)
            del queue[:]
            return
        segment += 1
        segment_bytes = 0
    events = queue[:]
    del queue[:len(events)]
    # After the events were taken: whatever names they use is there.
    new = names[:]
    del names[:len(new)]
    out = bytearray()
    for kind, payload in new + events:
        try:
            data = marshal.dumps(payload, 2)
        except ValueError:
            dropped += 1
            continue
        out += (len(data) + 1).to_bytes(4, "little")
        out.append(kind)
        out += data
    fd = open_file(segment_path(segment), posix.O_WRONLY | posix.O_CREAT | posix.O_APPEND | posix.O_CLOEXEC, 0o600)
    try:
        view = memoryview(out)
        while view:
            view = view[write_file(fd, view):]
    finally:
        close_file(fd)
    segment_bytes += len(out)


def segment_path(number):
    return "%s/ev-%s-%d" % (root, token, number)


def exists(number):
    try:
        stat(segment_path(number))
        return True
    except OSError:
        return False


def host_is_gone():
    try:
        kill(host_pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        pass
    return False


def look_for_visitor():
    """A run that watches lets `ps` in at the next second; a dormant one has a thread for it."""
    try:
        path = "%s/ask-%d" % (root, own_pid)
        stat(path)
    except OSError:
        return
    text = read_file(path)
    posix.unlink(path)
    obey(text.decode("utf-8", "surrogateescape").strip())


def is_told_to_leave():
    if not options.get("attached"):
        return False
    try:
        stat(root + "/leave")
        return True
    except OSError:
        return False


def leave():
    """Ends the observation of a process that goes on, and takes back what was changed in it. Called by our own thread."""
    global active
    active = False
    atexit.unregister(bye)
    retire(Finder)
    del before_fork[:], after_fork[:], fork_hooks[:]
    if sys.modules.get("_asyncward_core") is itself and options.get("attached"):
        if previous is None:
            del sys.modules["_asyncward_core"]
        else:
            sys.modules["_asyncward_core"] = previous
    try:
        modules["hooks"].leave()
        emit(BYE, (clock(), own_time, appended))
        flush(True)
    except OSError:
        pass  # the host took its directory away


def bye():
    # Who interrupts a program that is at its end meets nothing of ours.
    for _ in range(2):
        try:
            say_good_bye()
            return
        except KeyboardInterrupt:
            pass


def say_good_bye():
    hooks = modules.get("hooks")
    if hooks is not None:
        # From here on Python shows warnings without asking anybody: those that only we want would be seen.
        hooks.restore_filters()
    if not active or dormant:
        return
    try:
        if hooks is not None:
            hooks.at_exit()
        emit(BYE, (clock(), own_time, appended))
        flush(True)
    except Exception as error:
        failed("exit", error)


# --- fork

def fork_before():
    for hook in before_fork:
        try:
            hook()
        except Exception as error:
            failed("fork", error)


def fork_parent():
    for hook in after_fork:
        try:
            hook()
        except Exception as error:
            failed("fork", error)


def fork_child():
    global segment, segment_bytes, appended, dropped, own_time, flushing
    if not active:
        return
    try:
        identify()
        flushing = allocate_lock()
        segment = segment_bytes = appended = dropped = 0
        own_time = 0.0
        del queue[:]
        del names[:]
        strings.clear()
        sites.clear()
        counts.clear()
        for hook in fork_hooks:
            hook()
        hello()
    except Exception as error:
        failed("fork", error)
