"""Started by Python itself, before the program: goes on with the environment's own sitecustomize and stays out of the way until asyncio is imported."""
# First of all: who interrupts Python while it starts meets nothing of ours. What comes until we are done is handed on when none of our frames is left.
try:
    import _signal
    _noted = []
    _defers = _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler
    if _defers:
        _signal.signal(_signal.SIGINT, lambda number, frame: _noted.append(number))
except KeyboardInterrupt:
    _defers, _noted = False, [2]
except Exception:
    _defers, _noted = False, []
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


def _hand_on():
    """
    Interrupts the program once it runs: a thread looks for it. There is one only after an interrupt. What Python does between us and the program takes an
    interrupt for an error, or for nothing.
    """
    import _thread
    from time import sleep
    main = _thread.get_ident()

    def wait():
        for _ in range(5000):
            frame = sys._current_frames().get(main)
            while frame is not None and frame.f_back is not None:
                frame = frame.f_back
            if frame is not None and frame.f_globals.get("__name__") in ("__main__", "runpy"):
                break
            # Not there yet, or never: an application that Python is a part of.
            frame = None
            sleep(0.001)
        _thread.interrupt_main()

    _thread.start_new_thread(wait, ())


try:
    _here = _own()
    try:
        _start(_here)
    except Exception:
        pass
    if _defers:
        _signal.signal(_signal.SIGINT, _signal.default_int_handler)
    _next(_here)
    if _noted:
        _hand_on()
except KeyboardInterrupt:
    _hand_on()
