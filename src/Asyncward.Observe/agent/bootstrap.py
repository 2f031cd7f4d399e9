"""Runs the user's program after the observation was started: for an interpreter that does not read PYTHONPATH."""
import sys


def main():
    here = sys.path[0] if sys.path and sys.path[0] == __file__.rpartition("/")[0] else None
    arguments = sys.argv[1:]
    own = __file__.rpartition("/")[0]
    if here is not None:
        del sys.path[0]
    try:
        if "_asyncward_core" not in sys.modules:
            import _frozen_importlib as bootstrap
            import _frozen_importlib_external as external
            loader = external.SourceFileLoader("_asyncward_core", own + "/importlib_bootstrap/core.py")
            core = bootstrap.module_from_spec(bootstrap.spec_from_loader("_asyncward_core", loader))
            sys.modules["_asyncward_core"] = core
            loader.exec_module(core)
            core.start(core, own)
    except Exception:
        pass
    import os
    import runpy
    isolated = sys.flags.isolated or getattr(sys.flags, "safe_path", False)
    if arguments[0] == "-c":
        sys.argv = ["-c"] + arguments[2:]
        if not isolated:
            sys.path.insert(0, "")
        run(compile(arguments[1], "<string>", "exec"), None)
    elif arguments[0] == "-m":
        sys.argv = arguments[1:]
        if not isolated:
            sys.path.insert(0, os.getcwd())
        alone = as_alone
        forget()
        alone(runpy._run_module_as_main, arguments[1])
    else:
        sys.argv = arguments
        if not isolated:
            sys.path.insert(0, os.path.dirname(os.path.abspath(arguments[0])))
        path = arguments[0]
        if path.endswith(".pyc") or not os.path.isfile(path):
            as_alone(runpy.run_path, path, None, "__main__")
            return
        with open(path, "rb") as file:
            text = file.read()
        if sys.version_info >= (3, 9):
            path = os.path.abspath(path)
        run(compile(text, path, "exec"), path)


def forget():
    """The module that Python made for us is the one that the program would have had: what is ours goes."""
    names = sys.modules["__main__"].__dict__
    for name in ("main", "run", "as_alone", "forget", "sys"):
        del names[name]
    names["__doc__"] = None
    return names


def as_alone(function, *arguments):
    """What the program does not catch is told without the frames that are ours."""
    import sys
    try:
        function(*arguments)
    except SystemExit:
        raise
    except BaseException:
        hook = sys.excepthook

        def tell(kind, error, traceback):
            sys.excepthook = hook
            while traceback is not None and traceback.tb_frame.f_code.co_filename == tell.__code__.co_filename:
                traceback = traceback.tb_next
            error.__traceback__ = traceback
            hook(kind, error, traceback)

        sys.excepthook = tell
        raise


def run(code, path):
    alone = as_alone
    names = forget()
    if path is None:
        names.pop("__file__", None)
        names.pop("__cached__", None)
    else:
        names["__file__"] = path
        names["__loader__"] = type(names["__loader__"])("__main__", path)
    alone(exec, code, names)


main()
