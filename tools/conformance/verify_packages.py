"""Compares the models of third-party packages with the packages' own source, by syntax tree alone.

    python3 tools/conformance/verify_packages.py SITE [MODEL …]

SITE is a folder that holds the packages as `site-packages` does (sources or stubs; nothing is imported or run).
MODEL is a file or folder under library/; without one, every model whose package SITE has is compared.
A line is printed for each name, member or parameter that the source does not have, and for each difference in colour
(`async def` in one, `def` in the other). Exit status 1 when there is one.

A name that the source makes in a way that a reader of syntax cannot follow (C code, `setattr`, generated clients) is marked in
the model with the comment `# dynamic` on its line (on the first line: the whole module), and is not compared; nor is a line
marked `# older` or `# newer`, which is true of another version than the one in SITE.
"""

import ast
import sys
from pathlib import Path

LIBRARY = Path(__file__).resolve().parents[2] / "library"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_cache: dict[Path, "Module"] = {}


class Module:
    """The top-level bindings of one source file, with imports kept as (module, name) to follow on demand."""

    def __init__(self, site: Path, name: str, path: Path):
        self.site, self.name, self.path = site, name, path
        self.package = name if path.name.startswith("__init__.") else name.rpartition(".")[0]
        self.bindings: dict[str, object] = {}
        self.stars: list[str] = []
        self.dynamic = False
        self.collect(ast.parse(path.read_text(encoding="utf-8", errors="replace")).body)

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
    base = site / Path(*name.split("."))
    for path in (base / "__init__.py", base / "__init__.pyi", base.with_suffix(".py"), base.with_suffix(".pyi"),
                 base.parent / (base.name + ".pyx")):
        if path.is_file() and path.suffix != ".pyx":
            if path not in _cache:
                try:
                    _cache[path] = Module(site, name, path)
                except SyntaxError:
                    return None
            return _cache[path]
    return None


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
        return "?" if source.dynamic else None
    if isinstance(bound, tuple):
        if bound[1] is None or (load(site, f"{bound[0]}.{bound[1]}") and bound[0] == module):
            return "?"
        return find(site, bound[0], bound[1], depth + 1)
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
            if base.id in ("object", "Generic", "Protocol", "ABC", "Exception", "Enum", "NamedTuple"):
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


def parameters(function):
    a = function.args
    names = [p.arg for p in a.posonlyargs + a.args + a.kwonlyargs]
    return names, bool(a.vararg), bool(a.kwarg)


def compare_function(model, source, where, report, path):
    decorators = [ast.unparse(d) for d in source.decorator_list]
    if any("overload" in d for d in decorators):
        return
    wrapped = any(not d.startswith(("property", "static", "class", "abstract", "abc.", "typing", "deprecat", "override", "final",
                                    "util.", "functools.wraps", "t.", "cached_property")) and "property" not in d
                  for d in decorators)
    if not wrapped:
        a = isinstance(model, ast.AsyncFunctionDef)
        # A stub writes an asynchronous generator as a plain function that returns an iterator.
        b = isinstance(source, ast.AsyncFunctionDef) and not any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in ast.walk(source))
        returns = ast.unparse(source.returns) if source.returns else ""
        if a != b and not (a and any(word in returns for word in ("Awaitable", "Coroutine", "Future", "Any", "ResponseT"))):
            report(path, model.lineno, f"{where}: {'async' if a else 'plain'} in the model, {'async' if b else 'plain'} in the source")
    names, var, keywords = parameters(source)
    mine, _, _ = parameters(model)
    if wrapped and not names or source.name in ("__exit__", "__aexit__"):
        return
    ignore = {"self", "cls"}
    positional_only = {p.arg for p in model.args.posonlyargs}
    for name in mine:
        if name in ignore or name in positional_only or name.startswith("_"):
            continue
        if name not in names and not keywords and not (var and name == "args"):
            report(path, model.lineno, f"{where}: no parameter {name}({', '.join(names)})")


def compare(site, module, path, report):
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    tree = ast.parse(text)
    if "# dynamic" in lines[0]:
        return 0
    if load(site, module) is None:
        if (site / Path(*module.split(".")[:1])).is_dir() and not (site / Path(*module.split("."))).is_dir():
            report(path, 1, f"no module {module}")
        return 0
    count = 0

    def span(node):
        last = node.end_lineno if not isinstance(node, ast.ClassDef) else node.lineno
        return range(node.lineno, last + 1)

    def marked(node):
        return any(mark in lines[i - 1] for mark in ("# dynamic", "# older", "# newer") for i in span(node))

    def visit(body):
        nonlocal count
        for node in body:
            if isinstance(node, ast.If):
                visit(node.body)
                visit(node.orelse)
                continue
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                names = [node.target.id]
            elif isinstance(node, (*FUNCTIONS, ast.ClassDef)):
                names = [node.name]
            elif isinstance(node, ast.ImportFrom) and node.module and any(a.asname == a.name for a in node.names):
                names = [a.asname for a in node.names if a.asname]
            else:
                continue
            if marked(node):
                continue
            for name in names:
                if name.startswith("_"):
                    continue
                count += 1
                found = find(site, module, name)
                if found is None:
                    report(path, node.lineno, f"{module}: no name {name}")
                elif isinstance(found, tuple):
                    if isinstance(node, FUNCTIONS) and isinstance(found[1], FUNCTIONS):
                        compare_function(node, found[1], name, report, path)
                    elif isinstance(node, ast.ClassDef) and isinstance(found[1], ast.ClassDef):
                        compare_class(node, found)
    def compare_class(node, found):
        nonlocal count
        known = members(site, *found)
        for member in node.body:
            if isinstance(member, FUNCTIONS):
                name = member.name
            elif isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
                name = member.target.id
            else:
                continue
            if marked(member):
                continue
            count += 1
            other = known.get(name)
            if other is None:
                if "?" not in known and not (name.startswith("__") and name in object.__dict__):
                    report(path, member.lineno, f"{node.name}: no member {name}")
            elif isinstance(member, FUNCTIONS) and isinstance(other, FUNCTIONS):
                compare_function(member, other, f"{node.name}.{name}", report, path)
    visit(tree.body)
    return count


def main(arguments):
    site = Path(arguments[0])
    roots = [Path(a).resolve() for a in arguments[1:]] or sorted(LIBRARY.iterdir())
    problems = compared = 0

    def report(path, line, message):
        nonlocal problems
        problems += 1
        print(f"{path.relative_to(LIBRARY)}:{line}: {message}")

    for root in roots:
        for path in sorted(root.rglob("*.pyi")) if root.is_dir() else [root]:
            if path.suffix != ".pyi":
                continue
            parts = list(path.relative_to(LIBRARY).with_suffix("").parts)
            if parts[-1] == "__init__":
                parts.pop()
            if (site / parts[0]).exists() or (site / (parts[0] + ".py")).exists():
                compared += compare(site, ".".join(parts), path, report)
    print(f"{compared} names and members compared, {problems} differences")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
