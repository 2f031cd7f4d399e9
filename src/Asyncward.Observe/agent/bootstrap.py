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
    import runpy
    isolated = sys.flags.isolated or getattr(sys.flags, "safe_path", False)
    if arguments[0] == "-c":
        sys.argv = ["-c"] + arguments[2:]
        if not isolated:
            sys.path.insert(0, "")
        import __main__
        del __main__.__file__, __main__.main
        exec(compile(arguments[1], "<string>", "exec"), __main__.__dict__)
    elif arguments[0] == "-m":
        sys.argv = arguments[1:]
        if not isolated:
            import os
            sys.path.insert(0, os.getcwd())
        runpy._run_module_as_main(arguments[1])
    else:
        sys.argv = arguments
        if not isolated:
            import os
            sys.path.insert(0, os.path.dirname(os.path.abspath(arguments[0])))
        runpy.run_path(arguments[0], run_name="__main__")


main()
