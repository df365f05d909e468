#!/bin/sh
# Try a .deb on a system that has nothing but what apt installs with it (as root, on Debian or Ubuntu):
#   sh packaging/installers/linux/bare_test.sh FILE.deb [FOLDER] [SUITE]
# A new root file system is made in FOLDER and removed again. What apt and pip need of this computer's network
# settings (certificates, proxies) is taken over.
set -eu
deb=$(readlink -f -- "$1")
root=${2:-/tmp/plrnn-explorer-bare}
suite=${3:-bookworm}
say() { printf '== %s\n' "$*"; }
clean_up() {
    umount "$root/proc" 2>/dev/null || true
    umount "$root/dev" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
inside() {
    # shellcheck disable=SC2046 # one word per variable
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/somebody LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        $(env | grep -iE '^(https?|no|all)_proxy=' || true) chroot "$root" "$@"
}
# All files but those of the tools themselves, and what apt and dpkg note about any package.
files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/cache -o -path ./var/log \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./home \) -prune -o -print | sort)
}
[ ! -e "$root" ] || { echo "$root is there already" >&2; exit 1; }
trap clean_up EXIT
say "A bare $suite in $root"
debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" http://deb.debian.org/debian >"$root.log" 2>&1 ||
    { tail "$root.log"; exit 1; }
cp /etc/resolv.conf /etc/hosts "$root/etc/"
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
inside useradd --create-home somebody
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends xvfb xauth man-db desktop-file-utils shared-mime-info >/dev/null 2>&1
say "Install"
cp "$deb" "$root/tmp/program.deb"
# What it needs first, so that only its own files come and go between the two lists.
needs=$(dpkg-deb -f "$deb" Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g')
# shellcheck disable=SC2086 # one word per package
inside apt-get install -y -qq --no-install-recommends $needs >/dev/null 2>&1
files >"$root.before"
inside apt-get install -y --no-install-recommends /tmp/program.deb 2>&1 | tail -n 4
inside du -sm /usr/lib/plrnn-explorer
say "Its version, manual page, desktop entry, kinds of files"
inside plrnn-explorer --version
inside man -w plrnn-explorer
inside desktop-file-validate /usr/share/applications/plrnn-explorer.desktop
inside grep -h plrnn /usr/share/mime/globs2 /usr/share/applications/mimeinfo.cache
say "Check, as a user who never started it: the window, an example, analysis, figures, study, end"
inside su somebody -c 'cd && xvfb-run -a -s "-screen 0 1400x900x24" plrnn-explorer check /home/somebody/first'
say "And a second time, all in memory"
inside su somebody -c 'cd && xvfb-run -a -s "-screen 0 1400x900x24" plrnn-explorer check /home/somebody/second'
inside su somebody -c 'plrnn-explorer figure /home/somebody/first/study.plrnnx /home/somebody/again.pdf' && ls -l "$root/home/somebody"
say "Remove"
inside apt-get purge -y plrnn-explorer 2>&1 | tail -n 1
files >"$root.after"
diff "$root.before" "$root.after" && say "Nothing was left behind."
rm -f "$root.log" "$root.before" "$root.after"
