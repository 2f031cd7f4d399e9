"""Reads libraries' sources for what their plain functions wait for, and lists where the models say otherwise.

    ./dev models waits --root DIR … LIBRARY …

Of each function and method that a model has, the calls in its source are followed inside the package: to functions that are imported, to methods of
`self`, of attributes that are made in a constructor, and of what has the only method of that name. What reaches a wait (a socket, a request, a
child process, a pause, a file) while its model says nothing is printed with the way there; so is what the model says waits and that reaches none.
Neither is an error by itself: a name stands for many methods, and C code is not read. It is a list to read, not a check.
"""

import argparse
import ast
import sys
from pathlib import Path

import verify_effects
import verify_models
import verify_packages

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
WAITS = {"recv", "recv_into", "recvfrom", "sendall", "getresponse", "urlopen", "communicate", "check_output", "check_call", "create_connection"}
MODULES = {"subprocess", "requests", "urllib3", "httpx", "select"}
DOTTED = {"time.sleep", "urllib.request.urlopen", "socket.getaddrinfo", "socket.gethostbyname", "subprocess.Popen", "os.system", "io.open", "shutil.copyfileobj", "os.waitpid"}
# Too many things have a method of such a name to say what it is.
COMMON = set(dir(dict)) | set(dir(list)) | set(dir(str)) | set(dir(set)) | {
    "read", "write", "send", "close", "flush", "put", "run", "start", "stop", "acquire", "release", "wait", "set", "is_set", "connect", "info", "debug",
    "warning", "error", "exception", "log", "search", "match", "group", "sub", "load", "loads", "dump", "dumps", "seek", "tell", "next", "fileno",
    "create", "delete", "list", "execute", "open", "save", "parse", "validate", "register", "name", "type", "filter", "all", "first", "call", "submit"}
OTHERWISE = {"blocks", "nonblocking", "spawns", "runs_loop", "entry_point", "offloads", "waits_for_loop", "calls", "schedules"}
DEPTH = 14


class Package:
    """The functions of one package and what each reaches."""

    def __init__(self, site, name, primitives):
        self.site, self.name, self.primitives = site, name, primitives
        self.by_name, self.home, self.memo, self.made = {}, {}, {}, {}
        for folder in site[:1]:
            base = folder / Path(*name.split("."))
            files = sorted(base.rglob("*.py")) if base.is_dir() else [base.with_suffix(".py")]
            for path in files:
                if {"tests", "test", "_vendor", "testing"} & {*path.relative_to(folder).parts}:
                    continue
                module = verify_packages.load(site, ".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__"))
                for node, cls in functions(module.bindings.values()) if module else ():
                    self.home[id(node)] = (module, cls)
                    self.by_name.setdefault(node.name, []).append(node)

    def reaches(self, function, cls):
        """The names on the shortest way from a function to a wait, or None."""
        ways = [(function, cls, ())]
        seen = {(id(function), id(cls))}
        for node, of, way in ways:
            for step in self.steps(node, of):
                if isinstance(step, str):
                    return (*way, step)
                if (key := (id(step[0]), id(step[1]))) not in seen and len(way) < DEPTH:
                    seen.add(key)
                    ways.append((*step, (*way, step[0].name)))
        return None

    def steps(self, function, cls):
        """What a function calls: a text for a wait, (function, class of its receiver) for what is read on."""
        key = (id(function), id(cls))
        if key not in self.memo:
            found = self.memo[key] = []
            if id(function) in self.home:
                module, owner = self.home[id(function)]
                for node in ast.walk(function):
                    if isinstance(node, ast.Call):
                        # A coroutine that is only made does not run.
                        found += [s for s in self.call(node, function, module, cls or owner) if isinstance(s, str) or isinstance(s[0], ast.FunctionDef)]
                    elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self" and isinstance(node.ctx, ast.Load):
                        member = self.members(module, cls or owner).get(node.attr)
                        if isinstance(member, FUNCTIONS) and any(ast.unparse(d) in ("property", "cached_property") for d in member.decorator_list):
                            found.append((member, cls or owner))
        return self.memo[key]

    def call(self, node, function, module, cls):
        called = node.func
        if isinstance(called, ast.Name):
            if called.id == "open" and "open" not in module.bindings:
                return ["open()"]
            bound = module.bindings.get(called.id)
            if isinstance(bound, tuple) and bound[1] and (bound[0] in MODULES or f"{bound[0]}.{bound[1]}" in DOTTED):
                return [f"{bound[0]}.{bound[1]}"]
            return self.named(module, called.id)
        if not isinstance(called, ast.Attribute):
            return []
        name, of = called.attr, called.value
        if isinstance(of, ast.Name) and of.id in ("self", "cls") or isinstance(of, ast.Call) and isinstance(of.func, ast.Name) and of.func.id == "super":
            member = self.members(module, cls).get(name)
            if isinstance(member, FUNCTIONS):
                return [(member, cls)]
        elif isinstance(of, ast.Name) and of.id in module.bindings:
            bound = module.bindings[of.id]
            if isinstance(bound, tuple):
                dotted = bound[0] if bound[1] is None else f"{bound[0]}.{bound[1]}"
                if f"{dotted}.{name}" in DOTTED or dotted in MODULES:
                    return [f"{dotted}.{name}"]
                if inner := verify_packages.load(self.site, dotted):
                    return self.named(inner, name)
            elif isinstance(bound, ast.ClassDef):
                return self.method(module, bound, name)
        elif isinstance(of, ast.Name) and f"{of.id}.{name}" in DOTTED | {f"{m}.{name}" for m in MODULES}:
            return [f"{of.id}.{name}"]
        if name in WAITS or name in self.primitives:
            return [f".{name}()"]
        if isinstance(of, ast.Attribute) and isinstance(of.value, ast.Name) and of.value.id == "self":
            if made := self.attribute(module, cls, of.attr):
                return self.method(*made, name)
        found = self.by_name.get(name, ())
        if name in COMMON or len(found) > 2:
            return []
        return [(target, self.home[id(target)][1]) for target in found if target is not function]

    def method(self, module, cls, name):
        member = self.members(module, cls).get(name)
        return [(member, cls)] if isinstance(member, FUNCTIONS) else []

    def named(self, module, name):
        found = verify_packages.find(self.site, module.name, name)
        if not isinstance(found, tuple):
            return []
        if isinstance(found[1], ast.ClassDef):
            return self.method(*found, "__init__")
        return [(found[1], None)] if isinstance(found[1], FUNCTIONS) else []

    def members(self, module, cls):
        if cls is None:
            return {}
        if id(cls) not in self.made:
            self.made[id(cls)] = verify_packages.members(self.site, module, cls)
        return self.made[id(cls)]

    def attribute(self, module, cls, name):
        """The class of an attribute that a constructor makes."""
        init = self.members(module, cls).get("__init__")
        for node in ast.walk(init) if isinstance(init, FUNCTIONS) else ():
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name):
                for target in node.targets:
                    if isinstance(target, ast.Attribute) and target.attr == name:
                        home = self.home[id(init)][0] if id(init) in self.home else module
                        found = verify_packages.find(self.site, home.name, node.value.func.id)
                        return found if isinstance(found, tuple) and isinstance(found[1], ast.ClassDef) else None
        return None


def functions(nodes):
    for node in nodes:
        if isinstance(node, FUNCTIONS):
            yield node, None
        elif isinstance(node, ast.ClassDef):
            for inner in ast.walk(node):
                if isinstance(inner, FUNCTIONS):
                    yield inner, node


def modelled(path):
    """The functions of a model: the class or None, the function."""
    def walk(body, cls):
        for node in body:
            if isinstance(node, ast.If):
                yield from walk(node.body + node.orelse, cls)
            elif isinstance(node, ast.FunctionDef):
                yield cls, node
            elif isinstance(node, ast.ClassDef) and cls is None:
                yield from walk(node.body, node)
    yield from walk(ast.parse(path.read_text(encoding="utf-8")).body, None)


def findings(library, roots, primitives):
    stubs = verify_models.libraries()[library]
    for root in roots:
        folders = root.folders([library])
        if folders:
            break
    else:
        yield f"{library}: no source"
        return
    package = Package(folders, library, primitives)
    seen = set()
    for module, path in stubs:
        for cls, function in modelled(path):
            if verify_effects.ASIDE & {*module.split(".")} or cls and "Async" in cls.name:
                continue
            found = verify_packages.find(folders, module, cls.name if cls else function.name)
            if not isinstance(found, tuple):
                continue
            source, owner = found[1], None
            if cls:
                if not isinstance(source, ast.ClassDef):
                    continue
                owner, source = source, package.members(*found).get(function.name)
            if not isinstance(source, ast.FunctionDef) or id(source) not in package.home:
                continue
            if "." + function.name + "." in ".__enter__.__exit__.__del__.":
                continue
            name = f"{module}.{cls.name + '.' if cls else ''}{function.name}"
            words = set(verify_effects.decorators(function))
            if name in seen:
                continue
            seen.add(name)
            way = package.reaches(source, owner)
            if way and not words & OTHERWISE:
                yield f"{name} says nothing: {' > '.join(way)}"
            elif not way and "blocks" in words:
                yield f"{name} waits: nothing found"
    yield f"{library}: {len(seen)} functions compared"


def main():
    parser = argparse.ArgumentParser(prog="./dev models waits", description=__doc__.splitlines()[0])
    parser.add_argument("libraries", nargs="+", metavar="LIBRARY")
    parser.add_argument("--root", action="append", default=[], metavar="DIR")
    parser.add_argument("--primitive", action="append", default=[], metavar="NAME", help="a method that waits, whoever has it")
    options = parser.parse_args()
    roots = [verify_models.Root(Path(root)) for root in options.root]
    for library in options.libraries:
        for line in findings(library, roots, set(options.primitive)):
            print(line)


if __name__ == "__main__":
    sys.exit(main())
