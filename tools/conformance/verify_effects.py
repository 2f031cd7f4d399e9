"""Compares what the library models say of a synchronous class with what they say of its asynchronous one, and lists what does not go together.

    ./dev models effects [LIBRARY …]

Where `AsyncClient.get` is a coroutine function, `Client.get` waits for the same thing on the calling thread: without `@blocks` it is a hole. Where
`AsyncClient.url` is a plain function, `Client.url` that says `@blocks` is a false alarm. Pairs are classes of one library whose names differ by
`Async`, or which have one name in a module `aio`, `asynchronous`, `_async`, `asyncio` … and beside it. What is right as it is stands in
`effects.txt` beside this file, a line for each with its reason; `*` stands for any part of a name. Exit status 1 when something else is found.
"""

import ast
import fnmatch
import re
import sys
from pathlib import Path

import verify_stubs

HERE = Path(__file__).resolve().parent
LIBRARY = HERE.parents[1] / "library"
ASIDE = {"aio", "asynchronous", "asyncio", "_async", "async_client", "async_", "asynch", "async_api", "asynchronous_client", "async_qdrant_client"}


def decorators(function):
    found = {}
    for decorator in function.decorator_list:
        call = decorator.func if isinstance(decorator, ast.Call) else decorator
        if isinstance(call, ast.Name):
            found[call.id] = decorator
    return found


def members(body):
    """The functions of a class or a module with both sides of its branches, the first of a name."""
    found = {}
    for node in body:
        if isinstance(node, ast.If):
            for name, function in members(node.body + node.orelse).items():
                found.setdefault(name, function)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.setdefault(node.name, node)
    return found


def classes(body):
    for node in body:
        if isinstance(node, ast.If):
            yield from classes(node.body + node.orelse)
        elif isinstance(node, ast.ClassDef):
            yield node


def key(module, name):
    """The name that a class and its asynchronous one have in common, and whether this is that one."""
    parts = module.split(".")
    plain = [re.sub(r"^(async_|_async_|aio_)|(_async|_aio)$", "", part) for part in parts if part not in ASIDE and part not in {"sync_api", "_sync", "synchronous", "sync"}]
    bare = re.sub(r"^_?(Async|Aio|AIO)|(?<=[a-z])Async(?=[A-Z]|$)|^Sync|(?<=[a-z])Sync(?=[A-Z]|$)", "", name)
    return (plain[0], bare), bool({*parts} & ASIDE) or "Async" in name or name.startswith(("Aio", "AIO")) or plain != [part for part in parts if part not in ASIDE]


def is_coroutine(function):
    return isinstance(function, ast.AsyncFunctionDef)


def waits(function):
    return "blocks" in decorators(function)


def findings(wanted):
    sync, asynchronous = {}, {}
    for module, path in verify_stubs.stub_files(str(LIBRARY)):
        if wanted and not any(module == name or module.startswith(name + ".") for name in wanted):
            continue
        tree = ast.parse(Path(path).read_text())
        for node in classes(tree.body):
            common, is_async = key(module, node.name)
            (asynchronous if is_async else sync).setdefault(common, []).append((module, node))
    for common, plain in sorted(sync.items()):
        for module, node in plain:
            ours = members(node.body)
            for other, twin in asynchronous.get(common, []):
                theirs = members(twin.body)
                for name, function in ours.items():
                    if name not in theirs or name in {"__init__", "__aenter__", "__aexit__"} or is_coroutine(function):
                        continue
                    names = decorators(function)
                    if is_coroutine(theirs[name]) and not waits(function) and not {"nonblocking", "spawns", "runs_loop", "entry_point"} & {*names}:
                        yield f"{module}.{node.name}.{name}", "does not wait", f"{other}.{twin.name}.{name} is awaited"
                    elif not is_coroutine(theirs[name]) and waits(function) and not waits(theirs[name]) and not returns_awaitable(theirs[name]):
                        yield f"{module}.{node.name}.{name}", "waits", f"{other}.{twin.name}.{name} is not awaited"


def returns_awaitable(function):
    # What is awaited, entered or iterated later waits then.
    text = ast.unparse(function.returns) if function.returns else ""
    return text not in {"None", "str", "int", "bool", "float", "bytes", "Self"}


def main():
    known = [line.split()[0] for line in (HERE / "effects.txt").read_text().splitlines() if line and not line.startswith("#")]
    count = 0
    seen = set()
    for name, says, because in findings(sys.argv[1:]):
        if name in seen or any(fnmatch.fnmatchcase(name, pattern) for pattern in known):
            continue
        seen.add(name)
        count += 1
        print(f"{name} {says}: {because}")
    print(f"{count} to look at")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
