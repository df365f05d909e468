#!/bin/sh
# Renew the locks from pyproject.toml (needs uv; --upgrade for newer versions):  sh packaging/lock.sh [--upgrade]
# One version of each library for every system and Python, so that all run what was tested.
set -eu
cd "$(dirname -- "$0")/.."
compile() { # OUTPUT ARGUMENTS...
    output=$1
    shift
    uv pip compile pyproject.toml packaging/build.in --no-config --default-index https://pypi.org/simple \
        --universal --python-version 3.11 --fork-strategy fewest --generate-hashes --no-emit-index-url \
        --only-binary :all: --no-header --quiet --output-file "$output" "$@"
    { echo "# Made by packaging/lock.sh; do not edit." && cat "$output"; } >"$output.new"
    mv "$output.new" "$output"
}
compile packaging/lock.txt "$@"
compile packaging/lock-dev.txt --extra dev --extra dask --constraint packaging/lock.txt "$@"
# Only what benchmark.sh --peers installs on top.
compile packaging/lock-bench.txt --extra dev --extra dask --extra bench --constraint packaging/lock-dev.txt "$@"
# Only what fuzz.sh installs on top.
compile packaging/lock-fuzz.txt --extra dev --extra dask --extra fuzz --constraint packaging/lock-dev.txt "$@"
# Only what book.sh installs on top.
compile packaging/lock-book.txt --extra dev --extra dask --extra book --constraint packaging/lock-dev.txt "$@"
# Only what makes the installers (packaging/installers).
compile packaging/lock-release.txt --extra release --constraint packaging/lock.txt "$@"
