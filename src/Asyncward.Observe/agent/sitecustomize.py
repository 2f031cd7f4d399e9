"""Started by Python itself, before the program: goes on with the environment's own sitecustomize and stays out of the way until asyncio is imported."""
import sys


def _own():
    """The directory that this file lies in leaves sys.path: the program sees the path that it would have without us."""
    here = __file__.rpartition("/")[0]
    while here in sys.path:
        sys.path.remove(here)
    return here


def _start(here):
    import posix
    if posix.environ.get(b"ASYNCWARD_DIR") is None:
        return
    import _frozen_importlib as bootstrap
    import _frozen_importlib_external as external
    name = "_asyncward_core"
    # The name of the directory hides these files from the warnings module, which counts stack levels over them.
    loader = external.SourceFileLoader(name, here + "/importlib_bootstrap/core.py")
    core = bootstrap.module_from_spec(bootstrap.spec_from_loader(name, loader))
    sys.modules[name] = core
    loader.exec_module(core)
    core.start(core, here)


def _next(here):
    """What Python would have run, had we not been first."""
    import _frozen_importlib as bootstrap
    import _frozen_importlib_external as external
    spec = external.PathFinder.find_spec("sitecustomize", [p for p in sys.path if p != here])
    if spec is None or spec.loader is None:
        return  # our own entry in sys.modules stays: removing it makes the import fail
    module = bootstrap.module_from_spec(spec)
    sys.modules["sitecustomize"] = module
    spec.loader.exec_module(module)


_here = _own()
try:
    _start(_here)
except Exception:
    pass
_next(_here)
