#!/usr/bin/env bash
# Publishes the native executable into a directory: `tools/publish.sh DIR`. Targets net10.0 where the registry has its native pack, else net9.0.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:?usage: tools/publish.sh DIR}
rid=${ASYNCWARD_RID:-linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')}
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# The publishing builds and runs a tool of ours, whose packages it does not restore.
dotnet restore tools/Asyncward.ModelImages/Asyncward.ModelImages.csproj -v q --nologo >&2

# Beside the usual output, so that the two frameworks do not overwrite each other's restore.
publish() {
    dotnet publish src/Asyncward.Cli/Asyncward.Cli.csproj -c Release -r "$rid" -v q --nologo -o "$out" --artifacts-path "artifacts/native-$1" \
        -p:AsyncwardNative=true -p:AsyncwardFramework="$1" -p:RunAnalyzers=false -p:DebugType=none >"$log" 2>&1
}

published=
for framework in ${ASYNCWARD_FRAMEWORK:-net10.0 net9.0}; do
    if publish "$framework"; then
        published=$framework
        break
    fi
    # Only a missing native pack is a reason to try the older one.
    if ! grep -Eq 'NU1101|NU1102|NU1103|NETSDK1204|NETSDK1207' "$log"; then
        break
    fi
    echo "no native pack for $framework here" >&2
done
if [ -z "$published" ]; then
    cat "$log" >&2
    exit 1
fi
rm -f "$out"/*.dbg "$out"/*.pdb
"$out/asyncward" --version >/dev/null
start=$(date +%s%N)
for _ in 1 2 3 4 5 6 7 8 9 10; do "$out/asyncward" --version >/dev/null; done
end=$(date +%s%N)
echo "published $out/asyncward ($published, $(($(stat -c %s "$out/asyncward") / 1024)) KB, --version in $(((end - start) / 10000)) µs)"
