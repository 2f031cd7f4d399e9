"""
A copy of EpollSelector.select that stores the time at which the loop's turn began, and clears it while the loop sleeps. It is the only thing of ours
that runs in every turn. It carries the file name and the line of the original, so that a traceback through it reads as it always did.
"""
import math
import select
import selectors
import sys

core = globals()["core"]  # put here by core.load
page = core.load("page")

SOURCE = '''
def select(self, timeout=None):
    cell = self._asyncward_cell
    most = len(self._fd_to_key) or 1
    self._asyncward_turns += 1
    if timeout is None:
        timeout = -1
        events = None
    elif timeout <= 0:
        began = cell[0]
        try:
            events = self._selector.poll(0, most)
        except InterruptedError:
            return []
        now = cell[0] = clock()
        if now - began > 0.001 and began > 0.0:
            slow(cell, began, now)
        if not events:
            return events
    else:
        timeout = ceil(timeout * 1e3) * 1e-3
        events = None
    if events is None:
        now = clock()
        began = cell[0]
        cell[0] = 0.0
        if now - began > 0.001 and began > 0.0:
            slow(cell, began, now)
        try:
            events = self._selector.poll(timeout, most)
        except InterruptedError:
            events = ()
        finally:
            cell[0] = clock()
    ready = []
    keys = self._fd_to_key
    for fd, event in events:
        mask = 0
        if event & NOT_IN:
            mask |= 2
        if event & NOT_OUT:
            mask |= 1
        key = keys.get(fd)
        if key:
            ready.append((key, mask & key.events))
    return ready
'''


def original_position():
    """Line and columns of the call of poll in the original."""
    code = selectors.EpollSelector.select.__code__
    import linecache
    line = 0
    for number in sorted({n for _, _, n in code.co_lines()} - {None}) if hasattr(code, "co_lines") else range(
            code.co_firstlineno, code.co_firstlineno + 40):
        if "poll(" in linecache.getline(code.co_filename, number):
            line = number
            break
    if not line:
        return code.co_filename, code.co_firstlineno, 0, 0
    text = linecache.getline(code.co_filename, line)
    begin = text.index("self.") if "self." in text else 0
    return code.co_filename, line, begin, len(text.rstrip())


def compile_select():
    name, line, begin, end = original_position()
    tree = compile(SOURCE, name, "exec", 0x400)  # PyCF_ONLY_AST, without importing ast

    def place(node):
        if hasattr(node, "lineno"):
            node.lineno = node.end_lineno = line
            node.col_offset, node.end_col_offset = begin, end
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, list):
                for child in value:
                    if hasattr(child, "_fields"):
                        place(child)
            elif hasattr(value, "_fields"):
                place(value)

    place(tree)
    # Functions, no methods: an observer that leaves changes the class while this runs.
    scope = {"clock": core.clock, "slow": slow, "ceil": math.ceil, "NOT_IN": ~select.EPOLLIN, "NOT_OUT": ~select.EPOLLOUT}
    exec(compile(tree, name, "exec"), scope)
    return scope["select"]


def slow(cell, began, now):
    """A turn of more than a millisecond."""
    length = now - began
    bucket = int(length * 1048576).bit_length()
    cell[page.HISTOGRAM + (bucket if bucket < page.HISTOGRAM_SIZE else page.HISTOGRAM_SIZE - 1)] += 1.0
    cell[page.SUM_TURNS] += length
    if length > cell[page.MAX_TURN]:
        cell[page.MAX_TURN] = length
    if length >= core.threshold:
        count = int(cell[page.RING_COUNT])
        at = page.RING + count % page.RING_SIZE * 2
        cell[at] = began
        cell[at + 1] = now
        cell[page.RING_COUNT] = count + 1.0


ORIGINAL = selectors.EpollSelector


class Selector(ORIGINAL):
    """Stands for asyncio's default selector."""

    def __init__(self, cell):
        super().__init__()
        self._asyncward_cell = cell
        self._asyncward_turns = 0


Selector.select = compile_select()
Selector.__name__ = "EpollSelector"
Selector.__qualname__ = "EpollSelector"
Selector.__module__ = "selectors"


def wrap(selector, cell):
    """The same accounting around a selector that somebody else made. Returns an object that counts turns."""
    original = selector.select
    clock = core.clock

    class Turns:
        _asyncward_turns = 0
        _asyncward_cell = cell

    turns = Turns()

    def select(timeout=None):
        cell = turns._asyncward_cell
        now = clock()
        began = cell[0]
        cell[0] = 0.0
        turns._asyncward_turns += 1
        if began > 0.0 and now - began > 0.001:
            slow(cell, began, now)
        try:
            return original(timeout)
        finally:
            cell[0] = clock()

    selector.select = select
    return turns
