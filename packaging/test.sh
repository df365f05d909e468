#!/bin/sh
# Set up with the development tools (the first time) and run every check:  bash packaging/test.sh [PYTEST ARGUMENTS]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/setup.sh"
prepare dev
cd "$root"
export QT_QPA_PLATFORM=offscreen

failed=""
check() { # NAME COMMAND...
    name=$1
    shift
    say "== $name"
    "$@" || failed="$failed, $name"
}
bin=$venv/bin
check "style (ruff)" "$bin/ruff" check .
check "format (ruff)" "$bin/ruff" format --check .
check "types (mypy)" "$bin/mypy"
check "import contracts (import-linter)" "$bin/lint-imports" --no-logo
say "== tests (pytest)"
[ -z "$failed" ] || say "FAILED so far: ${failed#, }. The tests run all the same."
# On several cores, a file of tests always on one: what its tests share is made once. More than four only want memory.
cores=$("$bin/python" -c 'import os; print(min(4, os.cpu_count() or 1))')
[ "$cores" -lt 2 ] || set -- -n "$cores" --dist loadfile "$@"
status=0
"$bin/python" -m pytest "$@" || status=$?
[ -z "$failed" ] || exit 1
exit "$status"
