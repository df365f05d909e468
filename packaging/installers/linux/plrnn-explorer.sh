#!/bin/sh
# Starts the program from wherever this folder was unpacked to:  ./plrnn-explorer [MODEL]
here=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
missing=""
for library in libEGL.so.1:libegl1 libGL.so.1:libgl1 libxcb.so.1:libxcb1; do
    for folder in /lib /usr/lib /lib64 /usr/lib64 "/lib/$(uname -m)-linux-gnu" "/usr/lib/$(uname -m)-linux-gnu"; do
        [ -e "$folder/${library%:*}" ] && continue 2
    done
    missing="$missing ${library#*:}"
done
# Where libraries lie elsewhere (NixOS, Guix) the loader knows better: this is said, and the program tried.
[ -z "$missing" ] || echo "plrnn-explorer: system libraries seem to be missing; on Debian and Ubuntu: sudo apt-get install$missing" >&2
exec "$here/program/plrnn-explorer" "$@"
