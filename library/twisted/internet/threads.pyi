"""twisted.internet.threads."""

from typing import Any, Callable

from asyncward import blocks, handles, offloads

from twisted.internet.defer import Deferred

# doc: "Run a function in a thread and return the result as a Deferred."
@offloads("f")
def deferToThread(f: Callable[..., Any], *args: Any, **kwargs: Any) -> Deferred: ...
@offloads("f")
def deferToThreadPool(reactor: Any, threadpool: Any, f: Callable[..., Any], *args: Any, **kwargs: Any) -> Deferred: ...
# doc: for threads: runs the function in the reactor thread and waits for the result.
@blocks("lock")
@handles("f", many=False)
def blockingCallFromThread(reactor: Any, f: Callable[..., Any], *a: Any, **kw: Any) -> Any: ...
