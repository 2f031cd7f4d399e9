#!/usr/bin/env bash
# Checks the layout of every file of text (line ends, indentation by tabs, space at line ends, width of C#) and that white space in C# is as the
# formatter would have it. `tools/format.sh --fix` mends what can be mended.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = --fix ]; then
    git ls-files -z '*.cs' '*.md' '*.csproj' '*.props' '*.py' '*.pyi' '*.sh' | xargs -0 sed -i 's/[ \t]*$//'
    dotnet format whitespace Asyncward.slnx --no-restore
    exit
fi
bad=0
complain() {
    if [ -n "$2" ]; then
        echo "$1:" >&2
        echo "$2" | head -20 >&2
        bad=1
    fi
}
# Samples and specs hold Python that may be written in any way.
texts=$(git ls-files '*.cs' '*.csproj' '*.props' '*.slnx' '*.sh' '*.pyi' 'library/*.md' 'docs/*.md' '*.editorconfig' dev .ci/run)
complain "carriage returns" "$(echo "$texts" | tr '\n' '\0' | xargs -0 grep -lI $'\r' || true)"
complain "space at the end of a line" "$(echo "$texts" | tr '\n' '\0' | xargs -0 grep -nI '[[:blank:]]$' || true)"
complain "tabs" "$(git ls-files '*.cs' '*.pyi' | tr '\n' '\0' | xargs -0 grep -nP '^ *\t' || true)"
complain "no line end at the end of a file" "$(echo "$texts" | while read -r f; do [ -s "$f" ] && [ -n "$(tail -c1 "$f")" ] && echo "$f"; done || true)"
# 120 is the width to write for; this is where a line is refused.
complain "lines wider than 180" "$(git ls-files 'src/*.cs' 'tests/*.cs' 'tools/*.cs' | grep -v '\.g\.cs$' | tr '\n' '\0' | xargs -0 grep -nP '^.{181,}' || true)"
dotnet format whitespace Asyncward.slnx --verify-no-changes --no-restore >/tmp/asyncward-format.$$ 2>&1 || {
    head -20 /tmp/asyncward-format.$$ >&2
    bad=1
}
rm -f /tmp/asyncward-format.$$
exit $bad
