"""Is interrupted while Python starts, in the middle of what the observation does there, at the step that INTERRUPT_AT tells. Python imports this file from the
user's site-packages before all that; as a program it says how many steps there were, or that nothing came of the interrupt."""
import os
import signal
import sys

OBSERVATION = os.environ["PYTHONPATH"].split(":")[0] + "/"
AT = int(os.environ["INTERRUPT_AT"])
steps = 0
began = False


def each_frame(frame, event, argument):
    if not frame.f_code.co_filename.startswith(OBSERVATION):
        return None
    frame.f_trace_opcodes = True
    return each_step


def each_step(frame, event, argument):
    global steps, began
    # Python 3.8 loses what is raised at a line whose instructions are traced as well: each of these is a step anyway.
    if event == "line" and sys.version_info < (3, 9):
        return each_step
    # Python's own handler is there until the first statement of ours is done.
    began = began or signal.getsignal(signal.SIGINT) is not signal.default_int_handler
    steps += began
    if began and steps == AT:
        sys.settrace(None)
        os.kill(os.getpid(), signal.SIGINT)
    return each_step


if __name__ != "__main__":
    sys.settrace(each_frame)
else:
    import asyncio  # noqa: F401
    import time

    sys.settrace(None)
    if AT == 0:
        print(sys.modules["interrupted_early"].steps)
        sys.exit()
    for _ in range(3000):
        time.sleep(0.01)
    print("not interrupted")
