#!/bin/sh
# Set up (the first time) and start:  bash packaging/run.sh [MODEL]
# Without MODEL the window opens on the Lozi map; example:NAME opens another bundled example.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/setup.sh"
prepare run
[ $# -gt 0 ] || set -- example:lozi
exec "$venv/bin/plrnn-explorer" "$@"
