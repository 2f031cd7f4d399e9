"""The vocabulary of library models: what a stub can say about a function, a class or a decorator beside its types.

A model is an ordinary stub file. `from asyncward import blocks, twin_of …` makes the words known to editors and type checkers;
Asyncward reads the decorators themselves. Every stated fact carries its evidence in a comment beside it: `# doc: …` (a page of the
library's documentation, a docstring) or `# source: …` (a file and a name in the library's source).

Guards (`unless`, `when`) are Python expressions over the names of the parameters, with `self.NAME` for a parameter of the
constructor that made the receiver. They are decided from constants and defaults, in three values: true, false, not known.
A blocking effect is dropped when `unless` is true or `when` is false; a guard that cannot be decided lowers the confidence by one.

What differs from version to version of the library stands in branches of `if versions(…):`, at module or class level.
"""

from typing import Any, Callable, Literal, TypeVar

_T = TypeVar("_T")

Kind = Literal["network", "database", "subprocess", "sleep", "lock", "input", "file", "cpu", "import"]
Stall = Literal["unbounded", "bounded", "small"]
Context = Literal["loop", "thread", "process", "startup", "worker", "test", "main", "signal", "exit"]

def blocks(kind: Kind, *, stall: Stall = "unbounded", unless: str = "", when: str = "", bounded: str = "", twin: str = "", holds_gil: bool = False) -> Callable[[_T], _T]:
    """The calling thread waits. `stall`: who decides how long: a peer (unbounded), a number (bounded), or it is short (small).

    Kind `lock` is any wait for another thread, process, queue, event or concurrent future; `cpu` is heavy computation
    (`holds_gil` when no other thread runs meanwhile); `import` is a package that is slow to import (on a module's `__init__`).
    `twin` is the qualified name of the coroutine function to await instead, when there is one; write `import x` names, not aliases.
    On a class: constructing it blocks. On a property: reading it blocks. On `__enter__`, `__iter__`, `__next__`, `__getitem__` …: using it so blocks.
    """

def nonblocking(_f: _T) -> _T:
    """Never blocks for long, whatever its source says: the analysis does not look inside (the opposite of `blocks`)."""

def suspends(when: Literal["always", "maybe", "never"] = "always") -> Callable[[_T], _T]:
    """Whether awaiting the result gives other tasks a turn. An `async def` without it: maybe."""

def offloads(*params: str, to: Literal["thread", "process", "executor"] = "thread") -> Callable[[_T], _T]:
    """The callables passed as these parameters run elsewhere, not on the calling thread. `executor`: thread or process by the receiver."""

def calls(*params: str, bridge: Kind | Literal[""] = "") -> Callable[[_T], _T]:
    """The callables passed as these parameters are called during this call, on this thread. `bridge`: in there, this kind does not block
    (a greenlet bridge such as SQLAlchemy's `run_sync` for `database`). For a coroutine function: they are called and what they return is awaited if awaitable."""

def uses(param: str, method: str, *, later: bool = False) -> Callable[[_T], _T]:
    """A special method of what is passed is called during this call: `__len__`, `__str__` …; `__iter__`: it is iterated.

    Several methods stand with spaces between. Of `self`, and of a class that is passed: a method that a subclass may put in the place of the
    library's own; `visit_*`: all whose names begin so. `later`: not during this call but whenever the library comes to it; only the call graph
    knows. Then what is passed may also be an object, or a function that makes one."""

def fills(param: str = "", *, of: str = "") -> Callable[[_T], _T]:
    """The keywords that are passed become attributes of what is passed as this parameter (`dataclasses.replace`), or `of` the objects of this class
    of the stub. Only the call graph knows."""

def schedules(*params: str, on: Context = "loop", many: bool = False, by: str = "") -> Callable[[_T], _T]:
    """The plain callables passed as these parameters are called later, there, and what they return is ignored: a coroutine function is a mistake.
    `by`: the methods of the receiver that call them, with spaces between; where a subclass overrides one, nothing is known of what it does."""

def handles(*params: str, on: Context = "loop", sync: Context = "loop", many: bool = True) -> Callable[[_T], _T]:
    """The functions passed as these parameters are called later by the framework, which awaits coroutine functions (in context `on`) and calls
    plain functions in context `sync`."""

def spawns(*params: str, retained: bool = False) -> Callable[[_T], _T]:
    """The coroutines (or coroutine functions) passed become tasks that run beside the caller. `retained`: somebody keeps the task and sees its errors
    (a TaskGroup, a nursery); otherwise the caller must keep the returned task."""

def awaits(*params: str) -> Callable[[_T], _T]:
    """The awaitables passed as these parameters are awaited by awaiting this call (gather, wait_for, shield)."""

def runs_loop(*params: str) -> Callable[[_T], _T]:
    """Starts an event loop and runs the coroutines (or coroutine functions) passed until they are done. Not allowed where a loop already runs.
    Without parameters: runs the loop itself (`run_forever`)."""

def nests_loops(_f: _T) -> _T:
    """From this call on a loop may be started where one already runs (`nest_asyncio.apply`)."""

def sets_loop(_f: _T) -> _T:
    """Makes the loop that it is given the current one of its thread: what needs a loop, but not a running one, finds it from there on."""

def waits_for_loop(param: str = "") -> Callable[[_T], _T]:
    """Hands a coroutine to a loop of another thread and returns a future; waiting for that on the loop itself is a deadlock."""

def loop_only(_f: _T) -> _T:
    """Must be called on the loop's own thread: from another one it is a race (the thread-safe way is another function)."""

def needs_loop(*, until: str = "", since: str = "") -> Callable[[_T], _T]:
    """Needs a running event loop when it is called. `until`: only before this Python version. `since`: before this version the main
    thread makes itself a loop that runs later; other threads always need one."""

def entry_point(*, context: Context = "loop", sync: Context | Literal[""] = "", many: bool = True,
                threads: str = "") -> Callable[[_T], _T]:
    """On a method of a class: an override of it in a subclass is called by the framework in this context, `many` at once or once.
    On a decorator (a function that returns one, or that is one): what it decorates is. `sync`: the context of plain functions, when it differs.
    `threads`: the argument of the decorator that, where it is `True`, sends plain functions to a thread."""

def gives(first: str = "", second: str = "", *, like: str = "", to: str = "") -> Callable[[_T], _T]:
    """On a decorator: what it decorates is called with objects of these classes of the stub (after `self`). `like`: with those that the method
    of its name takes in this class (`on_message`). Beside `handles` or `schedules`: what those functions are called with; `to`: only those
    that are passed as this parameter. Asked where the parameters have no annotation."""

def introduces(function: str) -> Callable[[_T], _T]:
    """On a class: a module that it loads has a function of this name at its top, which it calls with itself (`setup(bot)`)."""

def dispatches(prefixes: str, *, context: Context = "loop", many: bool = True) -> Callable[[_T], _T]:
    """On a class: methods of the classes below it whose names begin with one of these (with spaces between) are called by the framework, in this context, `many` at once or once."""

def lock(kind: Literal["thread", "process", "async", "file"], *, reentrant: bool = False, semaphore: bool = False) -> Callable[[_T], _T]:
    """On a class: its instances are locks."""

def resource(*, close: str, awaited: bool = False, context_manager: bool = True) -> Callable[[_T], _T]:
    """On a class: its instances must be closed by the method `close`."""

def exclusive(_c: _T) -> _T:
    """On a class: one user at a time; two tasks must not use an instance concurrently."""

def transparent(_f: _T) -> _T:
    """On a decorator (or a function that returns one): the decorated function stays what it was, colour and signature."""

def memoises(_f: _T) -> _T:
    """As `transparent`, and the body runs once per argument (`functools.cache`)."""

def becomes(colour: Literal["async", "sync", "async_context_manager", "context_manager", "task"]) -> Callable[[_T], _T]:
    """On a decorator: what a call of the decorated function gives: a coroutine, a plain value, an (async) context manager, or a task/handle
    that already runs (Celery's `.delay`, a debounce)."""

def runs_decorated(context: Context) -> Callable[[_T], _T]:
    """On a decorator: the body of the decorated function runs in this context whoever calls it (`run_on_executor`, `@work(thread=True)`, `sync_to_async`)."""

def probes(_f: _T) -> _T:
    """Tells whether something is async or a loop runs here: branches on its result are not on the loop for sure."""

def cancels(_f: _T) -> _T:
    """Requests the cancellation of the receiver (a task, a scope)."""

def cancellation(_f: _T) -> _T:
    """On an exception class: it ends a task that is cancelled, and must pass through. On a method: it counts or asks for cancellation requests,
    so that whoever calls it knows what it swallows (`Task.uncancel`)."""

def suppresses(*params: str) -> Callable[[_T], _T]:
    """On the `__init__` of a context manager: the exception classes passed as these parameters do not leave the `with` block."""

def deprecated(*, since: str = "", removed: str = "", use: str = "") -> Callable[[_T], _T]:
    """Versions of the library (or of Python, for the standard library), and what to use instead."""

def versions(distribution: str, specifier: str) -> bool:
    """No decorator but a condition: `if versions("redis", ">=4.2,<6"):` holds where the version in use is among these (PEP 440), else its `else` does.
    The distribution is named as on the package index. The lock file decides, then what is installed, then what the project declares; a
    package that nobody names is the newest. In a branch there can be anything: imports, functions, whole classes, other decorators."""
