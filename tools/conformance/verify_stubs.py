"""Checks the stubs of the standard library against real interpreters: every name and parameter in a stub must exist.

    verify_stubs.py LIBRARY [MODULE ...] [--python EXE ...] [--missing]

A name or a parameter is right when one of the interpreters has it (or takes any keyword); kinds and defaults are compared with the
newest interpreter that can tell. `--missing` also lists the public names that a stub leaves out, which is no error. Modules that no
interpreter has are skipped: they are third-party, or of another platform. Exit code 1 when something is wrong.
"""

import argparse
import ast
import json
import os
import subprocess
import sys

SEPARATOR = "\x1e"  # module bodies may print; the answer is what follows this byte

# Runs inside the interpreter that is asked (3.8 or newer): prints the names of each module with kind, parameters, members.
DESCRIBE = r'''
import importlib, inspect, json, sys

def parameters(obj):
    try:
        signature = inspect.signature(obj)
    except Exception:
        return None
    rows = []
    for p in signature.parameters.values():
        default = "" if p.default is p.empty else repr(p.default)
        rows.append([p.name, int(p.kind), default])
    return rows

def describe(obj, depth):
    row = {"kind": "class" if inspect.isclass(obj) else "callable" if callable(obj) else "value"}
    if isinstance(obj, (classmethod, staticmethod)):
        row["kind"] = "static" if isinstance(obj, staticmethod) else "callable"
        obj = obj.__func__
    if callable(obj):
        row["parameters"] = parameters(obj)
    if inspect.isclass(obj) and depth < 2:
        row["members"] = {n: describe(static(obj, n), depth + 1) for n in names_of(obj)}
        for cls in obj.__mro__:  # what the constructor or a private method assigns is a member too
            for name, value in cls.__dict__.items():
                code = getattr(value, "__code__", None)
                for n in code.co_names if code and name.startswith("_") else ():
                    row["members"].setdefault(n, {"kind": "value"})
    return row

def names_of(cls):
    found = set(dir(cls)) | set(getattr(cls, "__annotations__", {}))
    return {n for n in found if not n.startswith("_") or (n.startswith("__") and n.endswith("__"))}

def static(cls, name):
    try:
        return inspect.getattr_static(cls, name)
    except Exception:
        return getattr(cls, name, None)

answer = {}
for name in sys.argv[1:]:
    try:
        module = importlib.import_module(name)
    except BaseException as e:
        continue
    names = {}
    for n in sorted({*dir(module), *getattr(module, "__all__", ())}):
        try:
            names[n] = describe(getattr(module, n), 0)
        except Exception:
            names[n] = {"kind": "value"}
    public = getattr(module, "__all__", None)
    if public is None:
        public = [n for n in names if not n.startswith("_") and not inspect.ismodule(getattr(module, n, None))]
    answer[name] = {"names": names, "public": sorted(set(public))}
sys.stdout.write("\x1e" + json.dumps({"version": list(sys.version_info[:2]), "modules": answer}))
'''

POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = range(5)


def ask(python, modules):
    """What one interpreter knows about these modules."""
    environment = dict(os.environ, PYTHONWARNINGS="ignore", PYTHON_BASIC_REPL="1")
    run = subprocess.run([python, "-c", DESCRIBE, *modules], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, env=environment, text=True, check=False)
    if SEPARATOR not in run.stdout:
        raise SystemExit(f"{python} does not answer (exit code {run.returncode})")
    return json.loads(run.stdout.rpartition(SEPARATOR)[2])


def standard_modules(python):
    """The top-level names of this interpreter's standard library; unknown before 3.10."""
    code = "import sys; print(*getattr(sys, 'stdlib_module_names', ()))"
    return set(subprocess.run([python, "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout.split())


def stub_files(library):
    for folder, folders, files in os.walk(library):
        folders.sort()
        for name in sorted(files):
            if name.endswith(".pyi"):
                path = os.path.join(folder, name)
                parts = os.path.relpath(path, library)[: -len(".pyi")].split(os.sep)
                yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def elsewhere(test, newest):
    """Whether this asks for a later version than any interpreter here has, or for another platform."""
    if not isinstance(test, ast.Compare):
        return False
    left, operator, right = ast.unparse(test.left), test.ops[0], ast.literal_eval(test.comparators[0])
    if left == "sys.version_info":
        return isinstance(operator, ast.GtE) and list(right) > newest
    return left == "sys.platform" and isinstance(operator, ast.Eq) != (right == sys.platform)


def definitions(body, newest):
    """The statements of a module or class, with both arms of branches, but for what only a later version has."""
    for node in body:
        if isinstance(node, ast.If):
            yield from () if elsewhere(node.test, newest) else definitions(node.body, newest)
            yield from definitions(node.orelse, newest)
        else:
            yield node


def defined_names(node):
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return [node.target.id]
    if isinstance(node, ast.Assign):
        return [t.id for t in node.targets if isinstance(t, ast.Name)]
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [a.asname for a in node.names if a.asname == a.name]  # the stub way to re-export
    return []


def decorator_names(node):
    for d in node.decorator_list:
        d = d.func if isinstance(d, ast.Call) else d
        yield d.id if isinstance(d, ast.Name) else d.attr if isinstance(d, ast.Attribute) else ""


def stub_parameters(node, in_class):
    a = node.args
    rows = [(p, POSITIONAL_ONLY) for p in a.posonlyargs] + [(p, POSITIONAL_OR_KEYWORD) for p in a.args]
    defaults = [None] * (len(rows) - len(a.defaults)) + a.defaults
    rows = [(p.arg, kind, default) for (p, kind), default in zip(rows, defaults)]
    if in_class and "staticmethod" not in decorator_names(node):
        rows = rows[1:]
    rows += [(p.arg, KEYWORD_ONLY, default) for p, default in zip(a.kwonlyargs, a.kw_defaults)]
    if a.vararg:
        rows.append((a.vararg.arg, VAR_POSITIONAL, None))
    if a.kwarg:
        rows.append((a.kwarg.arg, VAR_KEYWORD, None))
    return rows


class Checker:
    def __init__(self, answers):
        self.answers = answers  # newest interpreter first
        self.newest = answers[0]["version"]
        self.problems = self.checked = self.unknown = 0

    def report(self, path, node, text):
        self.problems += 1
        print(f"{path}:{node.lineno}: {text}")

    def module(self, name, path, show_missing):
        known = [a["modules"][name] for a in self.answers if name in a["modules"]]
        with open(path, encoding="utf-8") as file:
            body = ast.parse(file.read(), path).body
        if not known:
            self.unknown += sum(len(defined_names(node)) for node in body)
            return False
        written = set()
        star = False
        for node in definitions(body, self.newest):
            names = defined_names(node)
            written.update(names)
            star = star or (isinstance(node, ast.ImportFrom) and node.names[0].name == "*")
            for n in names:
                if n.startswith("_") and not n.startswith("__") and isinstance(node, (ast.Assign, ast.ClassDef)):
                    if not any(n in k["names"] for k in known):
                        continue  # a TypeVar, an alias or a class that only the stub has
                rows = [k["names"][n] for k in known if n in k["names"]]
                self.checked += 1
                if not rows:
                    self.report(path, node, f"{name} has no {n}")
                elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    self.function(f"{name}.{n}", path, node, rows, in_class=False)
                elif isinstance(node, ast.ClassDef):
                    self.type(f"{name}.{n}", path, node, rows)
        if show_missing and not star:
            left_out = [n for n in known[0]["public"] if n not in written]
            if left_out:
                print(f"{path}: left out: {' '.join(left_out)}")
        return True

    def type(self, name, path, node, rows):
        if all(r["kind"] == "value" for r in rows):
            return
        for member in definitions(node.body, self.newest):
            if not isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef)):
                continue
            n = member.name
            found = [r["members"][n] for r in rows if n in r.get("members", {})]
            self.checked += 1
            if found:
                if n in ("__init__", "__new__"):
                    found = [r for r in rows if r.get("parameters") is not None]
                self.function(f"{name}.{n}", path, member, found, in_class=True)
            elif any("members" in r for r in rows) and not n.startswith("_"):
                if not any("__getattr__" in r.get("members", {}) for r in rows):
                    self.report(path, member, f"{name} has no {n}")

    def function(self, name, path, node, rows, in_class):
        decorators = set(decorator_names(node))
        if decorators & {"property", "cached_property"} or "setter" in decorators:
            return
        ours = stub_parameters(node, in_class)
        rows = [r for r in rows if r.get("parameters") is not None]
        bound = in_class and not name.endswith(("__init__", "__new__"))  # a class tells its own parameters, without self
        theirs = [r["parameters"][1:] if bound and r["kind"] == "callable" else r["parameters"] for r in rows]
        if not theirs:
            return
        self.checked += len(ours)
        known = {}
        for signature in reversed(theirs):  # newest last: it wins
            known.update({n: (kind, default) for n, kind, default in signature})
        takes_any = any(kind == VAR_KEYWORD for t in theirs for _, kind, _ in t)
        positional = [p for p in theirs[0] if p[1] in (POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD)]
        any_position = any(kind == VAR_POSITIONAL for _, kind, _ in theirs[0])
        for index, (n, kind, default) in enumerate(ours):
            if kind in (VAR_POSITIONAL, VAR_KEYWORD):
                continue
            if kind == POSITIONAL_ONLY:
                if index >= len(positional) and not any_position:
                    self.report(path, node, f"{name} takes no positional parameter {n}")
                    continue
                if index < len(positional):
                    self.default(name, path, node, n, default, positional[index][2])
                continue
            if n not in known:
                if not takes_any:
                    self.report(path, node, f"{name} has no parameter {n} ({', '.join(known)})")
                continue
            real_kind, real_default = known[n]
            if kind == POSITIONAL_OR_KEYWORD and real_kind == KEYWORD_ONLY:
                self.report(path, node, f"{name}: {n} is keyword-only")
            if kind == POSITIONAL_OR_KEYWORD and real_kind == POSITIONAL_ONLY:
                self.report(path, node, f"{name}: {n} is positional-only")
            moved = n in [p[0] for p in positional] and index < len(positional) and positional[index][0] != n
            if kind == POSITIONAL_OR_KEYWORD and moved and not any_position:
                self.report(path, node, f"{name}: {n} is at another position")
            self.default(name, path, node, n, default, real_default)
        given = {n for n, _, _ in ours}
        if not any(kind in (VAR_POSITIONAL, VAR_KEYWORD) for _, kind, _ in ours):
            for n, kind, default in theirs[0]:
                if default == "" and kind == POSITIONAL_OR_KEYWORD and n not in given:
                    self.report(path, node, f"{name} lacks the parameter {n}")

    def default(self, name, path, node, parameter, ours, theirs):
        if ours is None:
            return
        if theirs == "":
            self.report(path, node, f"{name}: {parameter} has no default")
        elif isinstance(ours, ast.Constant) and ours.value is not ...:
            if theirs != repr(ours.value) and not theirs.startswith("<"):
                self.report(path, node, f"{name}: the default of {parameter} is {theirs}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library")
    parser.add_argument("modules", nargs="*")
    parser.add_argument("--python", action="append", default=[], metavar="EXE")
    parser.add_argument("--missing", action="store_true")
    options = parser.parse_args()
    pythons = options.python or [sys.executable]
    standard = set().union(*map(standard_modules, pythons))
    files = [(m, p) for m, p in stub_files(options.library) if m.partition(".")[0] in standard]
    if options.modules:
        files = [(m, p) for m, p in files if m in options.modules or m.partition(".")[0] in options.modules]
    answers = sorted((ask(p, [m for m, _ in files]) for p in pythons), key=lambda a: a["version"], reverse=True)
    checker = Checker(answers)
    checked = sum(checker.module(m, p, options.missing) for m, p in files)
    print(f"{checked} of {len(files)} modules checked, {checker.problems} problems")
    return 1 if checker.problems else 0


if __name__ == "__main__":
    sys.exit(main())
