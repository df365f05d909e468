#!/bin/sh
# Fuzz the readers of files:  bash packaging/fuzz.sh [READER ...] [RUNS] [--guided]
# --help lists the readers. Inputs that break a rule are kept in fuzz_findings/. A million inputs take some
# ten minutes to an hour for each reader. --guided lets coverage choose (Linux only).
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/setup.sh"
prepare dev
if ! "$venv/bin/python" -c 'import atheris' >/dev/null 2>&1; then
    install_also lock-fuzz.txt "the fuzzer"
fi
cd "$root"
export OPENBLAS_NUM_THREADS=1 # one input after the other; threads would only wait for each other
exec "$venv/bin/python" -m tests.fuzz "$@"
