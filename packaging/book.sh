#!/bin/sh
# Make the site of the book (the pages of the program's help):  bash packaging/book.sh [FOLDER]   (default dist/book)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/packaging/setup.sh"
prepare dev
if ! "$venv/bin/python" -c 'import sphinx, furo' >/dev/null 2>&1; then
    install_also lock-book.txt "the site's builder"
fi
exec "$venv/bin/python" "$root/packaging/book/build.py" "$@"
