"""Starts the command of its arguments at a terminal of its own, with the input from elsewhere, and does what somebody there does: looks, scrolls, has seen
enough. The command gets the name of a file: when that is there, it is to end. Says what the terminal was like, and what the command gave."""
import os
import pty
import sys
import tempfile
import termios


def settings(terminal):
    local = termios.tcgetattr(terminal)[3]
    return "keys" if not local & (termios.ICANON | termios.ECHO) else "lines"


def until(terminal, what):
    seen = b""
    while what not in seen:
        seen += os.read(terminal, 65536)
    return seen


with tempfile.TemporaryDirectory() as folder:
    end = os.path.join(folder, "end")
    child, terminal = pty.fork()
    if child == 0:
        os.environ["TERM"] = "xterm"
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.execvp(sys.argv[1], sys.argv[1:] + [end])
    until(terminal, b"q quit")
    print("watched by", settings(terminal))
    os.write(terminal, b"\x1b[B\x1b[6~q")
    until(terminal, b"\x1b[?1049l")
    print("then by", settings(terminal))
    open(end, "w").close()
    rest = b""
    try:
        while True:
            part = os.read(terminal, 65536)
            if not part:
                break
            rest += part
    except OSError:
        pass  # the other side is closed
    print("goes on" if b"the program goes on" in rest and b"asyncward:" in rest else rest)
    print("exit code", os.WEXITSTATUS(os.waitpid(child, 0)[1]))
