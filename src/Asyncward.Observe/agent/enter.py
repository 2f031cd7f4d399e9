"""
The way into a process that runs already: this text, with a call of `_enter` behind it, is executed by one of its threads, or by several, of which the
first one goes on. What is wanted stands in the file `go` of the visitor's directory.
"""


def _enter(here):
    import posix
    events = here.rpartition("/")[0] + "/events"
    try:
        posix.rename(events + "/go", events + "/taken")
    except OSError:
        return
    import _frozen_importlib as bootstrap
    import _frozen_importlib_external as external
    descriptor = posix.open(events + "/taken", posix.O_RDONLY | posix.O_CLOEXEC)
    try:
        options = posix.read(descriptor, 4096).decode("ascii", "replace")
    finally:
        posix.close(descriptor)
    loader = external.SourceFileLoader("_asyncward_core", here + "/importlib_bootstrap/core.py")
    core = bootstrap.module_from_spec(bootstrap.spec_from_loader("_asyncward_core", loader))
    loader.exec_module(core)
    core.prepare(core, here, events, options)
    core.load("visit").begin()
