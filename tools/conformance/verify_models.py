"""Compares every library model with the real thing, and says for each library what was checked and against which version.

    ./dev models verify [--sources FILE] [--python EXE …] [--table FILE] [--quiet] [LIBRARY …] [--root DIR …]

A root is a folder with Python packages in it: a `site-packages` or `dist-packages`, a checkout of a repository (its `src`, `lib`, `python` … are
found), or a bare Git repository, in its newest state or as `REPOSITORY@TAG`. FILE lists roots and interpreters, one to a line: `DIR`, `python EXE`, `# comment`; `~` and `$VARIABLES` are expanded, and
`*` may stand for several. LIBRARY limits the run to some models (`requests`, `google.cloud.storage`). Nothing is downloaded and no package is
imported, but for the standard library, where the interpreters are asked.

A name or parameter is right when one of the versions at hand has it, wrong when none has; below `if versions(…):` only the versions count that it
admits. Exit status 1 when something is wrong.
`--table` writes the table between the marks in the given Markdown file.
"""

import argparse
import ast
import glob
import hashlib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import verify_packages
import verify_stubs

LIBRARY = Path(__file__).resolve().parents[2] / "library"
SKIPPED = {"test", "tests", "testing", "docs", "doc", "examples", "example", "node_modules", "benchmarks", "scripts", "templates", "typings", "stubs", "vendor"}
BEGIN, END = "<!-- begin: models verify -->", "<!-- end -->"
NAMESPACES = {"google", "google.cloud", "azure", "azure.ai", "azure.search", "azure.storage", "opentelemetry"}


def libraries():
    """Name of each modelled library -> its stubs; a library is a top-level package, or one below a namespace."""
    found: dict[str, list[tuple[str, Path]]] = {}
    for module, path in verify_stubs.stub_files(str(LIBRARY)):
        parts = module.split(".")
        size = 1
        while size < len(parts) and ".".join(parts[:size]) in NAMESPACES:
            size += 1
        if ".".join(parts[:size]) not in NAMESPACES:
            found.setdefault(".".join(parts[:size]), []).append((module, Path(path)))
    return found


def checked_out(root, revision):
    """The Python files of a commit of a bare repository, unpacked once into the temporary directory."""
    commit = _git(root, "rev-parse", f"{revision}^{{commit}}").strip()
    name = hashlib.sha256(f"{root.resolve()} {commit}".encode()).hexdigest()[:16]
    target = Path(tempfile.gettempdir()) / "asyncward-sources" / name
    if commit and not target.is_dir():
        partial = Path(tempfile.mkdtemp(prefix=name, dir=_made(target.parent)))
        listing = _git(root, "ls-tree", "-r", revision).splitlines()
        files = [line.partition("\t") for line in listing if line.endswith((".py", ".pyi", ".pyx", "/pyproject.toml", "\tpyproject.toml"))]
        objects = [head.split()[2] for head, _, _ in files]
        answer = subprocess.run(["git", f"--git-dir={root}", "cat-file", "--batch"], input="\n".join(objects).encode(), capture_output=True).stdout
        at = 0
        for _, _, file in files:  # a shallow or partial copy may lack some
            head, at = answer[at:answer.index(b"\n", at)].split(), answer.index(b"\n", at) + 1
            if head[1:] and head[1] == b"blob":
                size = int(head[2])
                _made((partial / file).parent).joinpath(Path(file).name).write_bytes(answer[at:at + size])
                at += size + 1
        partial.rename(target)
    return target


def _git(root, *arguments):
    return subprocess.run(["git", f"--git-dir={root}", *arguments], capture_output=True, text=True).stdout


def _made(folder):
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Root:
    """A folder of packages, with what is known about its age."""

    def __init__(self, path):
        path, _, revision = str(path).partition("@")
        path = Path(path)
        self.path, self.date, self.tag = path, "", ""
        bare = (path / "objects").is_dir() and (path / "HEAD").is_file()
        if bare or (path / ".git").exists():
            git = ["git", f"--git-dir={path}"] if bare else ["git", "-C", str(path)]
            self.date = subprocess.run([*git, "log", "-1", "--format=%cs", revision or "HEAD"], capture_output=True, text=True).stdout.strip()
            tag = subprocess.run([*git, "describe", "--tags", "--abbrev=0", revision or "HEAD"], capture_output=True, text=True).stdout.strip()
            self.tag = re.sub("^[A-Za-z/@=_-]*(?=[0-9])", "", tag)
        self.files = checked_out(path, revision or "HEAD") if bare else path
        self.flat = any(self.files.glob("*.dist-info")) or any(self.files.glob("*.egg-info"))

        self.candidates = [self.files] if self.flat else list(_search_path(self.files, 3))

    def folders(self, modules):
        """The folders to put on the search path for these modules; none when the root does not have any of them."""
        for folder in self.candidates:
            if any(verify_packages.load((folder,), module) for module in modules):
                return (folder, *(other for other in self.candidates if other != folder))
        return ()

    def version(self, library, folders):
        name = library.replace(".", "_").lower()
        for info in [*self.files.glob("*.dist-info"), *self.files.glob("*.egg-info")] if self.flat else ():
            distribution, _, version = info.name.rpartition(".")[0].partition("-")
            top = info / "top_level.txt"
            tops = top.read_text().split() if top.is_file() else []
            if distribution.lower().replace("-", "_") in (name, f"python_{name}", f"py{name}") or tops == [library]:
                return version.partition("-")[0]
        stated = self.stated(folders[0] / Path(*library.split(".")))
        if not self.date:
            return stated or "?"
        # The nearest tag may be that of an older branch, or of another package of the repository.
        newer = stated and numbers(stated) > numbers(self.tag)
        return f"{stated if newer or not self.tag else self.tag} ({self.date})".strip()

    @staticmethod
    def stated(inner):
        """The version that the source names itself, or nothing."""
        for file in (inner / "_version.py", inner / "version.py", inner / "__init__.py", inner / "__about__.py", inner.with_suffix(".py")):
            if file.is_file() and (match := re.search(r"""(?:__version__|VERSION|version)\s*(?::[^=]+)?=\s*["']([0-9][^"']*)["']""", file.read_text(errors="replace"))):
                return match[1]
        return ""


def numbers(version):
    """The numbers of a version, to be compared."""
    return [int(part) for part in re.findall(r"\d+", version.partition("+")[0])[:3]]


def _search_path(folder, depth):
    """The root of a repository, the folders of the projects in it, and what stands in their `src`, `lib` or `python`."""
    yield folder
    try:
        children = sorted(c for c in folder.iterdir() if c.is_dir() and not c.name.startswith(".") and c.name.lower() not in SKIPPED)
    except OSError:
        return
    for child in children:
        usual = child.name in ("src", "lib", "python", "lib3")
        if (child / "__init__.py").is_file() and not usual:
            continue
        if usual or (child / "pyproject.toml").is_file() or (child / "setup.py").is_file():
            yield from _search_path(child, depth - 1)
        elif depth > 0:
            yield from (inner for inner in _search_path(child, depth - 1) if inner != child)


class Result:
    """What came out for one library."""

    def __init__(self, name, versions):
        self.name, self.versions = name, versions
        self.checked = self.unknown = 0
        self.wrong: list[str] = []


def verify(name, stubs, roots):
    modules = [module for module, _ in stubs if module not in NAMESPACES]
    sources = [(root, folders) for root in roots if (folders := root.folders(modules))]
    result = Result(name, [])
    for root, folders in sources:
        version = root.version(name, folders)
        if version not in result.versions:
            result.versions.append(version)
    for module, path in stubs:
        comparisons = [verify_packages.Comparison(folders, module, path, root.version(name, folders)) for root, folders in sources]
        comparisons = [c for c in comparisons if not c.missing] or comparisons[:1] or [verify_packages.Comparison((), module, path)]
        where = path.relative_to(LIBRARY)
        compiled = any(list(folders[0].glob(f"{module.replace('.', '/')}.*")) for _, folders in sources)
        if sources and not compiled and comparisons[0].missing and not comparisons[0].whole and comparisons[0].rows:
            result.wrong.append(f"{where}:1: no module {module}")
        for key in sorted({key for comparison in comparisons for key in (*comparison.rows, *comparison.skipped)}):
            verdicts = [c.rows[key] for c in comparisons if key in c.rows]
            if "" in verdicts:
                result.checked += 1
            elif None in verdicts or not verdicts:
                result.unknown += 1
            else:
                result.wrong.append(f"{where}:{key[0]}: {verdicts[0]}")
    return result


def twins(stubs):
    """Twins that no model declares (those of libraries without a model cannot be told)."""
    declared, modelled = set(), {module for module, _ in stubs}
    trees = [(module, path, ast.parse(path.read_text(encoding="utf-8"))) for module, path in stubs]

    def declare(prefix, body):
        for node in body:
            if isinstance(node, ast.If):
                declare(prefix, node.body + node.orelse)
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                declared.add(f"{prefix}.{node.name}")
                if isinstance(node, ast.ClassDef):
                    bases.setdefault(f"{prefix}.{node.name}", [ast.unparse(b.value if isinstance(b, ast.Subscript) else b) for b in node.bases])
                    declare(f"{prefix}.{node.name}", node.body)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                declared.add(f"{prefix}.{node.target.id}")
            elif isinstance(node, ast.Assign):
                declared.update(f"{prefix}.{t.id}" for t in node.targets if isinstance(t, ast.Name))
            elif isinstance(node, ast.ImportFrom) and node.module:
                package = node.module if not node.level else ".".join(filter(None, [prefix, node.module]))
                aliases.update({f"{prefix}.{a.asname or a.name}": f"{package}.{a.name}" for a in node.names})

    bases: dict[str, list[str]] = {}
    aliases: dict[str, str] = {}
    for module, _, tree in trees:
        declare(module, tree.body)

    def known(name, depth=0):
        if name in declared or name in modelled:
            return True
        owner, _, last = name.rpartition(".")
        if depth > 8 or not owner:
            return False
        if name in aliases and aliases[name] != name:
            return known(aliases[name], depth + 1)
        while owner in aliases:
            owner = aliases[owner]
            if known(f"{owner}.{last}", depth + 1):
                return True
        scope = owner.rpartition(".")[0]
        return any(known(f"{base if '.' in base else f'{scope}.{base}'}.{last}", depth + 1) for base in bases.get(owner, ()))

    for module, path, tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg == "twin" and isinstance(node.value, ast.Constant) and node.value.value:
                name = node.value.value
                if name.partition(".")[0] in {m.partition(".")[0] for m in modelled} and not known(name):
                    yield f"{path.relative_to(LIBRARY)}:{node.value.lineno}: the twin {name} is in no model"


def standard_library(found, pythons, only):
    """The standard library is asked of interpreters: modules, names checked, problems."""
    if not pythons:
        return None
    answers = []
    standard = set().union(*map(verify_stubs.standard_modules, pythons))
    stubs = [stub for name, files in found.items() if name in standard for stub in files if not only or name in only]
    if not stubs:
        return None
    for python in pythons:
        answers.append(verify_stubs.ask(python, [module for module, _ in stubs]))
    answers.sort(key=lambda answer: answer["version"], reverse=True)
    checker = verify_stubs.Checker(answers)
    checked = sum(checker.module(module, str(path), False) for module, path in stubs)
    versions = ["%d.%d" % tuple(a["version"]) for a in answers]
    return standard, len(stubs), checked, checker, f"{versions[-1]}–{versions[0]}"


def main():
    parser = argparse.ArgumentParser(prog="./dev models verify", description=__doc__.splitlines()[0])
    parser.add_argument("libraries", nargs="*", metavar="LIBRARY")
    parser.add_argument("--root", action="append", default=[], metavar="DIR")
    parser.add_argument("--python", action="append", default=[], metavar="EXE")
    parser.add_argument("--sources", metavar="FILE")
    parser.add_argument("--table", metavar="FILE")
    parser.add_argument("--quiet", action="store_true")
    options = parser.parse_args()
    places, pythons = list(options.root), list(options.python)
    for line in Path(options.sources).read_text().splitlines() if options.sources else ():
        line = os.path.expandvars(os.path.expanduser(line.partition("#")[0].strip()))
        if line.startswith("python "):
            pythons += sorted(glob.glob(os.path.expanduser(line[len("python "):].strip())))
        elif line:
            pattern, at, revision = line.partition("@")
            places += [place + at + revision for place in sorted(glob.glob(pattern))]
    roots = [Root(Path(place)) for place in places]
    found = libraries()
    only = set(options.libraries)
    rows, problems = [], []
    standard = standard_library(found, pythons, only)
    names = set(standard[0]) if standard else set(sys.stdlib_module_names)
    if standard:
        rows.append(("Python's standard library", standard[4], standard[3].checked, standard[3].unknown, standard[3].problems))
    for name, stubs in sorted(found.items(), key=lambda item: item[0].lower()):
        if name in names or name == "asyncward" or only and name not in only:
            continue
        result = verify(name, stubs, roots)
        problems += result.wrong
        rows.append((name, ", ".join(result.versions) or "no source", result.checked, result.unknown, len(result.wrong)))
    problems += [p for p in twins([s for stubs in found.values() for s in stubs]) if not only or p.partition("/")[0].partition(".")[0] in only]
    table = ["| library | source | checked | not available | wrong |", "|---|---|--:|--:|--:|"]
    table += [f"| {name} | {version} | {checked} | {unknown} | {wrong} |" for name, version, checked, unknown, wrong in rows]
    table.append(f"| **{len(rows)} libraries** | | **{sum(r[2] for r in rows)}** | **{sum(r[3] for r in rows)}** | **{sum(r[4] for r in rows)}** |")
    if not options.quiet:
        print("\n".join(problems + table))
    else:
        print("\n".join(problems + table[-1:]))
    if options.table:
        page = Path(options.table)
        text = page.read_text()
        head, _, rest = text.partition(BEGIN)
        page.write_text(head + BEGIN + "\n\n" + "\n".join(table) + "\n\n" + END + rest.partition(END)[2])
    return 1 if problems or standard and standard[3].problems else 0


if __name__ == "__main__":
    sys.exit(main())
