#!/bin/sh
# Measure how fast the program is, against plain baselines, and print the table:  bash packaging/benchmark.sh [ROW ...]
# --help lists the rows. --peers (first) also installs pynamicalsys into .venv, which some rows compare with.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/setup.sh"
prepare dev
if [ "${1:-}" = --peers ]; then
    shift
    install_also lock-bench.txt "pynamicalsys"
fi
cd "$root"
exec "$venv/bin/python" -m tests.benchmarks "$@"
