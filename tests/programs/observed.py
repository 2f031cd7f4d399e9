"""What programs of this directory ask their observation, so that nothing depends on how fast the machine is: they hold their loop until that was seen."""
import os
import sys
from _thread import get_ident

MOST = 100   # times that something is done again; then the test tells what was not seen


def observation():
    """The part of the observation that watches this process; None where there is none, or where nothing is a stall."""
    core = sys.modules.get("_asyncward_core")
    return core if core is not None and core.active and core.threshold < 1 and "watch" in core.modules else None


def part(name):
    core = observation()
    return core.modules[name] if core is not None else None


def stacks():
    """How often the observation has looked at the turn that this thread's loop is in."""
    hooks = part("hooks")
    for record in list(hooks.records.values()) if hooks is not None else ():
        if record.running and record.ident == get_ident():
            return record.samples if record.block and record.block == record.cell[0] else 0
    return 0


def until_seen(more=2):
    """Again and again until so many more stacks were taken; the first one may be of the moment in which a call returns."""
    least = stacks() + more
    for _ in range(MOST):
        yield
        if observation() is None or stacks() >= least:
            break


def until_asked():
    """Again and again until the stack was asked for by a signal: somebody keeps the interpreter's lock."""
    watch = part("watch")
    before = os.path.getsize(watch.dump_path) if watch is not None else 0
    for _ in range(MOST):
        yield
        if watch is None or not watch.signal_number or os.path.getsize(watch.dump_path) > before:
            break


def until(condition):
    """Again and again until that is so of the parts of the observation, given by their names."""
    for _ in range(MOST):
        yield
        core = observation()
        if core is None or condition(core.modules):
            break
