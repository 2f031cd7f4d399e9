"""
Counts calls that block, however short, by the monitoring of CPython 3.12 and later: the names come from the library models. A place that calls anything else
is switched off at its first call, so what is left costs what the blocking calls themselves are few enough for. Unlike an audit hook it can be taken back.
"""
import sys
import types

core = globals()["core"]  # put here by core.load
hooks = core.load("hooks")

TOOLS = (4, 3)           # numbers that no kind of tool is meant to use
known = {}               # id of a function -> its name
kept = []                # those functions: the ids stay theirs
codes = set()            # code objects of those that are Python
names = []               # of functions whose module is not there yet
modules_seen = 0
library = ""             # the directory of the standard library
tool = None
monitoring = None
skipped = hooks.skipped
get_frame = sys._getframe
method = types.MethodType


def install():
    """False where this Python has no monitoring, or no number is free."""
    global monitoring, tool, library
    monitoring = getattr(sys, "monitoring", None)
    for number in TOOLS if monitoring is not None else ():
        if monitoring.get_tool(number) is None:
            tool = number
            break
    if tool is None:
        return False
    library = hooks.asyncio.__file__.rpartition("/asyncio/")[0] + "/"
    names.extend(core.read_file(core.own_dir + "/blocking.txt").decode().splitlines())
    monitoring.use_tool_id(tool, "asyncward")
    monitoring.register_callback(tool, monitoring.events.CALL, called)
    hooks.undo.append(remove)
    return True


def remove():
    monitoring.set_events(tool, 0)
    monitoring.register_callback(tool, monitoring.events.CALL, None)
    monitoring.free_tool_id(tool)


def loop_began():
    """A place that is called before any loop runs would be switched off by what it calls there."""
    learn()
    if not monitoring.get_events(tool):
        monitoring.set_events(tool, monitoring.events.CALL)


def learn():
    """Looks the names up in the modules that are there. Nothing is imported, and no attribute that runs code is asked for."""
    global modules_seen, names
    if len(sys.modules) == modules_seen:
        return
    modules_seen = len(sys.modules)
    unknown = []
    for name in names:
        target = find(name)
        if target is None:
            unknown.append(name)
            continue
        known.setdefault(id(target), name[9:] if name.startswith("builtins.") else name)
        kept.append(target)
        code = getattr(target, "__code__", None)
        if code is not None:
            codes.add(code)
    names = unknown


def find(name):
    head = name
    while True:
        head, _, _ = head.rpartition(".")
        if not head:
            return None
        module = sys.modules.get(head)
        if module is not None:
            break
    target = module
    for part in name[len(head) + 1:].split("."):
        if isinstance(target, type):
            for cls in type.mro(target):
                if part in vars(cls):
                    target = vars(cls)[part]
                    break
            else:
                return None
        else:
            target = getattr(target, "__dict__", {}).get(part)
        if isinstance(target, (staticmethod, classmethod)):
            target = target.__func__
        if target is None:
            return None
    return target if callable(target) else None


def called(code, offset, function, first):
    name = known.get(id(function.__func__ if type(function) is method else function))
    if name is None or code.co_filename in skipped:
        return monitoring.DISABLE
    if core.active and hooks.running_loop() is not None:
        try:
            note(name, code, first, get_frame(1))
        except Exception as error:
            core.failed("calls", error)


def note(name, code, first, frame):
    timeout = getattr(first, "gettimeout", None)
    if timeout is not None and timeout() == 0.0:
        return  # a socket that does not block
    step = frame
    # What asyncio does inside of itself, such as to start a thread, is its own business; so is an import.
    while step is not None and step.f_code.co_filename.startswith(library) and "-packages/" not in step.f_code.co_filename:
        if step.f_code.co_filename in skipped:
            return
        step = step.f_back
    step = frame
    depth = 0
    while step is not None and depth < 60:
        # What a blocking function does inside is told by its own name; an import is another finding.
        if step.f_code in codes or step.f_code.co_filename.startswith(("<frozen importlib", core.own_dir)):
            return
        step = step.f_back
        depth += 1
    example = first if isinstance(first, (str, int, float)) else ""

    def describe():
        return name, str(example)[:200], core.stack(frame, 20)

    back = frame.f_back
    core.counted(("call", name, code, frame.f_lasti, back and back.f_code, back and back.f_lasti), core.AUDIT, describe)
