"""Waits for somebody who wants to look. A thread sleeps in the system, without a descriptor, until a pipe of the run's directory is opened for writing."""
import posix
from _thread import allocate_lock, get_native_id, start_new_thread

core = globals()["core"]  # put here by core.load

running = suspended = False
tid = 0
path = ""
done = allocate_lock()   # held while the thread runs


def install():
    core.before_fork.append(stop)
    core.after_fork.append(resume)
    core.fork_hooks.append(forked)
    start()


def start():
    global running, path
    path = "%s/wake-%s" % (core.root, core.token)
    try:
        posix.mkfifo(path, 0o600)
    except FileExistsError:
        pass
    except OSError:
        return  # the run has ended
    done.acquire(False)
    running = True
    try:
        start_new_thread(wait, ())
    except RuntimeError:
        running = False
        done.release()


def wait():
    global running, tid
    tid = get_native_id()
    try:
        while core.active and not suspended:
            text = core.read_file(path)
            for line in text.decode("utf-8", "surrogateescape").splitlines():
                core.obey(line)
    except OSError:
        pass
    finally:
        running = False
        done.release()


def stop():
    """Ends the thread and waits until the system knows it no more: CPython warns of a fork beside threads."""
    global suspended
    suspended = True
    if not running:
        return
    for _ in range(1000):
        try:
            posix.close(posix.open(path, posix.O_WRONLY | posix.O_NONBLOCK | posix.O_CLOEXEC))
        except FileNotFoundError:
            return  # the run has ended, and nobody can wake it
        except OSError:
            pass  # it is not there yet
        if done.acquire(True, 0.001):
            done.release()
            core.wait_for_end(tid)
            return


def resume():
    global suspended
    suspended = False
    if not running:
        start()


def forked():
    global running, suspended, done, tid
    running = suspended = False
    tid = 0
    done = allocate_lock()
    start()
