"""Compares the models of third-party packages with the packages' own source, by syntax tree alone: nothing is imported or run.

Used by verify_models.py (`./dev models verify`), which finds the sources. `compare` yields a row for every name, member and parameter of a
stub: right, wrong, or not to be told from this source (C code, `setattr`, generated clients, a base class out of sight).

The comment `# dynamic` on a line of a model (on the first line: the whole module) says that the library makes the name in a way that a
reader of syntax cannot follow: where the source does not show it, it is counted as not available instead of wrong. `# older` and `# newer` stand on what is true of another version only.
"""

import ast
import builtins
import re
from pathlib import Path

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_cache: dict[Path, "Module | None"] = {}
_below: dict[tuple, dict[str, tuple]] = {}


class Module:
    """The top-level bindings of one source file, with imports kept as (module, name) to follow on demand."""

    def __init__(self, site: Path, name: str, path: Path):
        self.site, self.name, self.path = site, name, path
        self.package = name if path.name.startswith("__init__.") else name.rpartition(".")[0]
        self.bindings: dict[str, object] = {}
        self.stars: list[str] = []
        self.dynamic = False
        text = path.read_text(encoding="utf-8", errors="replace")
        self.collect(ast.parse(text).body)
        # `lazy_loader.attach_stub`: what the stub beside it imports is imported when it is asked for.
        if "attach_stub(" in text and path.with_suffix(".pyi").is_file():
            self.collect(ast.parse(path.with_suffix(".pyi").read_text(encoding="utf-8")).body)

    def collect(self, body):
        for node in body:
            if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
                if node.name == "__getattr__":
                    self.dynamic = True
                self.bindings[node.name] = node
            elif isinstance(node, ast.ImportFrom):
                target = self.absolute(node)
                for alias in node.names:
                    if alias.name == "*":
                        self.stars.append(target)
                    else:
                        self.bindings[alias.asname or alias.name] = (target, alias.name)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.asname:
                        self.bindings[alias.asname] = (alias.name, None)
            elif isinstance(node, (ast.Assign, ast.AnnAssign)):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                for target in targets:
                    for leaf in ast.walk(target):
                        if isinstance(leaf, ast.Name):
                            self.bindings.setdefault(leaf.id, node)
            elif isinstance(node, (ast.If, ast.Try, ast.With)):
                for field in ("body", "orelse", "finalbody"):
                    self.collect(getattr(node, field, []))
                for handler in getattr(node, "handlers", []):
                    self.collect(handler.body)

    def absolute(self, node):
        if not node.level:
            return node.module or ""
        parts = self.package.split(".")
        parts = parts[: len(parts) - node.level + 1]
        return ".".join(parts + ([node.module] if node.module else []))


def load(site, name):
    """The module of this name in the folders of `site`, or None."""
    first, *rest = name.split(".")
    for base in (folder / Path(top, *rest) for folder in site for top in (first, f"{first}-stubs")):
        for path in (base / "__init__.py", base / "__init__.pyi", base.with_suffix(".pyi"), base.with_suffix(".py")):
            if path.is_file():
                if path not in _cache:
                    try:
                        _cache[path] = Module(site, name, path)
                    except SyntaxError:
                        _cache[path] = None
                return _cache[path]
    return None


def below(site, package, name):
    """Where a package that fills itself lazily defines a name: the one module below it with such a class or function."""
    key = (site, package)
    if key not in _below:
        index = _below[key] = {}
        for folder in site:
            base = folder / Path(*package.split("."))
            for path in sorted(base.rglob("*.py"), key=lambda p: (len(p.parts), p)) if base.is_dir() else ():
                inner = ".".join(path.relative_to(folder).with_suffix("").parts)
                module = load(site, inner.removesuffix(".__init__"))
                for bound, node in module.bindings.items() if module else ():
                    if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
                        index.setdefault(bound, (module, node))
    return _below[key].get(name)


def find(site, module, name, depth=0):
    """(module, node) of a name of a module, through re-exports; None when it is not there; "?" when that cannot be told."""
    source = load(site, module)
    if source is None or depth > 12:
        return "?"
    bound = source.bindings.get(name)
    if bound is None:
        for star in source.stars:
            if star != module:
                found = find(site, star, name, depth + 1)
                if found:
                    return found
        if load(site, f"{module}.{name}"):
            return "?"
        if not source.dynamic:
            return None
        return below(site, module, name) or "?"
    if isinstance(bound, tuple):
        if bound[1] is None or (load(site, f"{bound[0]}.{bound[1]}") and bound[0] == module):
            return "module"
        return find(site, bound[0], bound[1], depth + 1) or "?"
    if isinstance(bound, ast.Assign) and isinstance(bound.value, ast.Name) and bound.value.id != name:
        return find(site, module, bound.value.id, depth + 1)
    return source, bound


def members(site, source, cls, seen=None):
    """Members of a class through its bases; the key "?" is present when a base is out of sight."""
    seen = set() if seen is None else seen
    found: dict[str, object] = {}
    if id(cls) in seen:
        return found
    seen.add(id(cls))
    names: dict[str, object] = {}

    def walk(body):
        for node in body:
            if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
                if overloaded(names.get(node.name)):
                    names[node.name] = node
                names.setdefault(node.name, node)
                if isinstance(node, FUNCTIONS):
                    if node.name in ("__getattr__", "__getattribute__"):
                        names["?"] = node
                    for inner in ast.walk(node):
                        if isinstance(inner, ast.Attribute) and isinstance(inner.ctx, ast.Store) \
                                and isinstance(inner.value, ast.Name) and inner.value.id in ("self", "cls"):
                            names.setdefault(inner.attr, inner)
            elif isinstance(node, (ast.Assign, ast.AnnAssign)):
                for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                    for leaf in ast.walk(target):
                        if isinstance(leaf, ast.Name):
                            names.setdefault(leaf.id, node)
                            if leaf.id == "__slots__" and node.value is not None:
                                for text in ast.walk(node.value):
                                    if isinstance(text, ast.Constant) and isinstance(text.value, str):
                                        names.setdefault(text.value, text)
            elif isinstance(node, (ast.If, ast.Try)):
                walk(node.body)
                walk(node.orelse)
    walk(cls.body)
    found.update(names)
    for base in cls.bases:
        if isinstance(base, ast.Subscript):
            base = base.value
        target = None
        if isinstance(base, ast.Name):
            if base.id in ("Generic", "Protocol", "ABC", "Enum", "NamedTuple"):
                continue
            if base.id in vars(builtins) and base.id not in source.bindings:
                found.update((name, base) for name in dir(vars(builtins)[base.id]) if name not in found)
                continue
            target = find(site, source.name, base.id)
        elif isinstance(base, ast.Attribute) and isinstance(base.value, ast.Name):
            owner = source.bindings.get(base.value.id)
            if isinstance(owner, tuple):
                target = find(site, owner[0] if owner[1] is None else f"{owner[0]}.{owner[1]}", base.attr)
        if isinstance(target, tuple) and isinstance(target[1], ast.ClassDef):
            for key, value in members(site, target[0], target[1], seen).items():
                found.setdefault(key, value)
        else:
            found["?"] = base
    if cls.decorator_list and any("attr" in ast.unparse(d) or "dataclass" in ast.unparse(d) or "add" in ast.unparse(d)
                                  for d in cls.decorator_list):
        found.setdefault("__init__", cls)
    return found


def overloaded(node):
    return isinstance(node, FUNCTIONS) and any("overload" in ast.unparse(d) for d in node.decorator_list)


def parameters(function):
    a = function.args
    names = [p.arg for p in a.posonlyargs + a.args + a.kwonlyargs]
    return names, bool(a.vararg), bool(a.kwarg)


def release(text):
    """The numbers of a release: (4, 2) for `4.2rc1`; None when there are none."""
    match = re.match(r"v?(?:\d+!)?(\d+(?:\.\d+)*)", text.strip())
    return tuple(map(int, match[1].split("."))) if match else None


def holds(test, version):
    """Whether `versions(name, specifier)` holds in a version; None when that cannot be told. Releases are enough here."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        inner = holds(test.operand, version)
        return None if inner is None else not inner
    if not (isinstance(test, ast.Call) and ast.unparse(test.func) in ("versions", "asyncward.versions") and version):
        return None
    for clause in ast.literal_eval(test.args[1]).split(","):
        operator, wanted = re.match(r"\s*(~=|==|!=|<=|>=|<|>)\s*(.*?)(?:\.\*)?\s*$", clause).groups()
        number = release(wanted)
        size = max(len(version), len(number))
        a, b = (t + (0,) * (size - len(t)) for t in (version, number))
        prefix = version[: len(number)] == number if clause.rstrip().endswith("*") else a == b
        if not {"==": prefix, "!=": not prefix, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b,
                "~=": a >= b and version[: len(number) - 1] == number[:-1]}[operator]:
            return False
    return True


def is_versioned(test):
    return any(isinstance(n, ast.Call) and ast.unparse(n.func).endswith("versions") for n in ast.walk(test))


def compare_function(model, source, where, tell):
    decorators = [ast.unparse(d) for d in source.decorator_list]
    if overloaded(source):
        return
    wrapped = any(not d.startswith(("property", "static", "class", "abstract", "abc.", "typing", "deprecat", "override", "final",
                                    "util.", "functools.wraps", "t.", "cached_property")) and "property" not in d
                  for d in decorators)
    if not wrapped:
        a = isinstance(model, ast.AsyncFunctionDef)
        # A stub writes an asynchronous generator as a plain function that returns an iterator.
        b = isinstance(source, ast.AsyncFunctionDef) and not any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in ast.walk(source))
        returns = ast.unparse(source.returns) if source.returns else ""
        differ = a != b and not (a and any(word in returns for word in ("Awaitable", "Coroutine", "Future", "Any", "ResponseT")))
        tell(model.lineno, f"{where}:colour",
             f"{where}: {'async' if a else 'plain'} in the model, {'async' if b else 'plain'} in the source" if differ else "")
    names, var, keywords = parameters(source)
    mine, _, _ = parameters(model)
    if wrapped and not names or source.name in ("__exit__", "__aexit__"):
        return
    ignore = {"self", "cls"}
    positional_only = {p.arg for p in model.args.posonlyargs}
    for name in mine:
        if name in ignore or name in positional_only or name.startswith("_"):
            continue
        known = name in names or var and name == "args"
        if known or not keywords:
            tell(model.lineno, f"{where}({name})", "" if known else f"{where}: no parameter {name} ({', '.join(names)})")


class Comparison:
    """The rows of one stub: (line, key) with right, wrong (a sentence) or unknown. `skipped`: what is said of other versions than this source's."""

    def __init__(self, site, module, path, version=""):
        self.site, self.module, self.path, self.version = site, module, path, release(version)
        self.skipped: set[tuple[int, str]] = set()
        self.elsewhere = False
        self.rows: dict[tuple[int, str], str | None] = {}
        text = path.read_text(encoding="utf-8")
        self.lines = text.splitlines()
        self.whole = bool(self.lines) and any(mark in self.lines[0] for mark in ("# dynamic", "# older", "# newer"))
        self.excused = False
        self.missing = load(site, module) is None
        self.visit(ast.parse(text).body)

    def tell(self, line, key, verdict):
        """`verdict`: "" right, None unknown, else the sentence that says what is wrong."""
        if self.elsewhere:
            self.skipped.add((line, key))
            return
        self.rows[line, key] = None if verdict and self.excused else verdict

    def marked(self, node):
        last = node.end_lineno if not isinstance(node, ast.ClassDef) else node.lineno
        return any(mark in self.lines[i - 1] for mark in ("# dynamic", "# older", "# newer") for i in range(node.lineno, last + 1))

    def visit(self, body):
        for node in body:
            if isinstance(node, ast.If):
                self.branches(node, self.visit)
                continue
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                names = [node.target.id]
            elif isinstance(node, (*FUNCTIONS, ast.ClassDef)):
                names = [node.name]
            elif isinstance(node, ast.ImportFrom) and node.module and any(a.asname == a.name for a in node.names):
                names = [a.asname for a in node.names if a.asname]
            else:
                continue
            for name in names:
                if not name.startswith("_") or isinstance(node, ast.ClassDef) and not self.private(node):
                    self.name(node, name)

    def branches(self, node, visit):
        """Both arms; the one that does not hold in the version of this source is only noted."""
        before, answer = self.elsewhere, holds(node.test, self.version)
        self.elsewhere = before or answer is False
        visit(node.body)
        self.elsewhere = before or answer is True
        visit(node.orelse)
        self.elsewhere = before

    def private(self, node):
        """A class of the model only, for what the library makes without a name."""
        return not isinstance(find(self.site, self.module, node.name), tuple)

    def name(self, node, name):
        if self.missing:
            self.tell(node.lineno, name, None)
            if isinstance(node, ast.ClassDef):
                for member in node.body:
                    if (other := member_name(member)) is not None:
                        self.tell(member.lineno, f"{name}.{other}", None)
            return
        self.excused = self.whole or self.marked(node)
        found = find(self.site, self.module, name)
        if found == "?" or isinstance(found, str) and not isinstance(node, ast.ImportFrom):
            self.tell(node.lineno, name, None)
        else:
            self.tell(node.lineno, name, f"{self.module}: no name {name}" if found is None else "")
        if isinstance(node, ast.ClassDef):
            self.members(node, found)
        elif isinstance(found, tuple) and isinstance(node, FUNCTIONS) and isinstance(found[1], FUNCTIONS):
            compare_function(node, found[1], name, self.tell)

    def members(self, node, found):
        known = members(self.site, *found) if isinstance(found, tuple) and isinstance(found[1], ast.ClassDef) else {"?": node}
        self.visit_members(node, node.body, known)

    def visit_members(self, node, body, known):
        for member in body:
            if isinstance(member, ast.If):
                if is_versioned(member.test):
                    self.branches(member, lambda inner: self.visit_members(node, inner, known))
                continue
            name = member_name(member)
            if name is None:
                continue
            key = f"{node.name}.{name}"
            self.excused = self.whole or self.marked(node) or self.marked(member)
            other = known.get(name)
            if other is None:
                certain = "?" not in known and not (name.startswith("__") and name in object.__dict__)
                self.tell(member.lineno, key, f"{node.name}: no member {name}" if certain else None)
                continue
            self.tell(member.lineno, key, "")
            if isinstance(member, FUNCTIONS) and isinstance(other, FUNCTIONS):
                compare_function(member, other, key, self.tell)


def member_name(member):
    if isinstance(member, FUNCTIONS):
        return member.name
    return member.target.id if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name) else None
