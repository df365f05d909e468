#!/bin/sh
# Adds the program to this user's menu of applications and to "Open with":  ./add-to-menu.sh [--remove]
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=applications/plrnn-explorer.desktop
(cd "$here/share" && find icons mime -type f) | while read -r file; do
    if [ "${1:-}" = --remove ]; then
        rm -f "$data/$file"
    else
        mkdir -p "$(dirname "$data/$file")"
        cp "$here/share/$file" "$data/$file"
    fi
done
if [ "${1:-}" = --remove ]; then
    rm -f "$data/$entry"
    echo "Removed from the menu; delete the folder $here to remove the program."
else
    mkdir -p "$data/applications"
    # The path in quotes, as the format wants it.
    sed "s|^Exec=plrnn-explorer|Exec=\"$here/plrnn-explorer\"|" "$here/share/$entry" >"$data/$entry"
    echo "Added to the menu. After moving the folder, run this again."
fi
update-mime-database "$data/mime" 2>/dev/null || true
update-desktop-database "$data/applications" 2>/dev/null || true
