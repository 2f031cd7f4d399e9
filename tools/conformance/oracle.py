"""Reads file names, one a line, and answers each with one line about what Python makes of the file.

    ok SHA256 LENGTH     the dump of `python -m ast --include-attributes` as UTF-8 with a line end
    error LINE MESSAGE   what was raised; LINE is 0 where Python gives none

With --dump FILE it prints that one dump instead.
"""

import ast
import hashlib
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(100_000)


def dump(name: str) -> bytes:
    with open(name, "rb") as file:
        source = file.read()
    tree = ast.parse(source, name)
    text = ast.dump(tree, include_attributes=True, indent=3) + "\n"
    return text.encode("utf-8", "surrogatepass")


def main() -> None:
    if len(sys.argv) == 3 and sys.argv[1] == "--dump":
        sys.stdout.buffer.write(dump(sys.argv[2]))
        return
    for line in sys.stdin:
        try:
            text = dump(line.rstrip("\n"))
            print("ok", hashlib.sha256(text).hexdigest(), len(text), flush=True)
        except SyntaxError as error:
            print("error", error.lineno or 0, " ".join(str(error.msg).split()), flush=True)
        except Exception as error:  # ValueError, RecursionError, MemoryError: not the parser's word
            print("other", type(error).__name__, " ".join(str(error).split()), flush=True)


if __name__ == "__main__":
    main()
