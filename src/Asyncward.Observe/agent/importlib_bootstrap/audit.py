"""Counts calls that block, however short, when they are made on the thread of a running loop. An audit hook cannot be taken away again: only on request."""
import sys

core = globals()["core"]  # put here by core.load
hooks = core.load("hooks")

NAMES = frozenset((
    "open", "time.sleep", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo",
    "subprocess.Popen", "os.system", "os.listdir", "os.scandir", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.truncate", "shutil.copyfile",
    "shutil.rmtree", "shutil.move", "shutil.copytree", "sqlite3.connect", "urllib.Request", "http.client.connect", "ftplib.connect", "smtplib.connect",
    "imaplib.open", "poplib.connect", "tempfile.mkstemp", "glob.glob", "fcntl.flock", "fcntl.lockf", "os.fsync",
))
# Nested or internal: the event above it is the one to tell.
busy = False


def install():
    running = hooks.running_loop
    names = NAMES
    get_frame = sys._getframe

    def hook(event, arguments):
        if event in names and core.active and running() is not None:
            try:
                note(event, arguments, get_frame(1))
            except Exception as error:
                core.failed("audit", error)

    sys.addaudithook(hook)


def note(event, arguments, frame):
    # An import reads files: that is another finding, and far too many.
    step = frame
    depth = 0
    while step is not None and depth < 40:
        name = step.f_code.co_filename
        if name.startswith("<frozen importlib") or name.startswith(core.own_dir):
            return
        step = step.f_back
        depth += 1
    if event == "socket.connect" and frame.f_code.co_filename in hooks.skipped:
        return  # asyncio's own, on a socket that does not block
    if event == "open" and arguments and isinstance(arguments[0], int):
        return

    def describe():
        example = arguments[0] if event in ("open", "os.listdir", "os.scandir", "sqlite3.connect", "subprocess.Popen") and arguments else ""
        if event in ("socket.connect", "socket.getaddrinfo", "time.sleep") and arguments:
            example = arguments[1] if event == "socket.connect" and len(arguments) > 1 else arguments[0]
        return event, str(example)[:200], core.stack(frame, 20)

    back = frame.f_back
    core.counted(("audit", event, frame.f_code, frame.f_lasti, back and back.f_code, back and back.f_lasti), core.AUDIT, describe)
