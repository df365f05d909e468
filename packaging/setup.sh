# Shared by run.sh and test.sh: read with ".", never run by itself. Plain sh; Linux and macOS.
# The caller sets `root` (the project's folder); then `prepare run` or `prepare dev` makes .venv ready.
# shellcheck shell=sh disable=SC2154 # root comes from the caller

venv=$root/.venv
log=$venv/setup.log
unset PYTHONPATH PYTHONHOME # another program's Python path must not leak into ours
export PIP_USER=0 PIP_DISABLE_PIP_VERSION_CHECK=1

say() { printf '%s\n' "$*" >&2; }
stop() {
    say "plrnn-explorer: $*"
    exit 1
}
is_root() { [ "$(id -u)" = 0 ]; }
has_apt() { command -v apt-get >/dev/null 2>&1; }
has_display() { [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

apt_install() { # PACKAGE...: quietly; the package lists are fetched only if they are missing or stale
    say "Installing with apt: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 && return 0
    apt-get update -qq >/dev/null 2>&1
    said=$(apt-get install -y -qq --no-install-recommends "$@" 2>&1) && return 0
    say "$said"
    return 1
}

suits() { # PYTHON: does it exist, run, and have a version that the locked libraries are built for?
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' >/dev/null 2>&1
}

first_python() { # sets `python` to the first that suits
    for python in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11 python3.14; do
        suits "$python" && return 0
    done
    return 1
}

find_python() {
    first_python && return 0
    if found=$(python3 --version 2>/dev/null); then
        stop "Python 3.11 to 3.14 is needed, this machine has $found: install a newer one beside it (Ubuntu 22.04:" \
            "\"sudo apt-get install python3.11 python3.11-venv\"; otherwise python.org) and run the same command again."
    fi
    if is_root && has_apt && apt_install python3 python3-venv && first_python; then return 0; fi
    stop "Python 3.11 to 3.14 is needed, this machine has no Python: install it (Debian, Ubuntu:" \
        "\"sudo apt-get install python3 python3-venv\"; otherwise python.org) and run the same command again."
}

require_writable() { # FOLDER
    [ -w "$1" ] || stop "the folder $1 cannot be written by $(id -un):" \
        "copy the project to a folder of your own and run the same command there."
}

make_venv() {
    require_writable "$root"
    find_python
    if ! "$python" -c 'import venv, ensurepip' >/dev/null 2>&1; then
        package=python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv
        if is_root && has_apt; then apt_install "$package" || true; fi
        "$python" -c 'import venv, ensurepip' >/dev/null 2>&1 ||
            stop "Python's venv module is missing: install it with \"sudo apt-get install $package\"" \
                "(or your system's equivalent) and run the same command again."
    fi
    say "Creating $venv with $("$python" --version)"
    "$python" -m venv --clear "$venv" ||
        stop "could not create $venv: see the message above; is the folder writable and the disk not full?"
    printf '%s\n' "$venv" >"$venv/made-in"
}

check_libraries() { # run | dev: Qt's system libraries; they are needed on Linux only
    [ "$(uname -s)" = Linux ] || return 0
    missing=$("$venv/bin/python" "$root/packaging/qt_libraries.py" window)
    if [ -n "$missing" ] && is_root && has_apt; then
        # shellcheck disable=SC2086 # one word per package
        apt_install $missing || true # what is still missing is named below
    fi
    # Tests draw offscreen; the headless analysis does not touch Qt at all.
    if has_display; then need=window; elif [ "$1" = dev ]; then need=offscreen; else return 0; fi
    missing=$("$venv/bin/python" "$root/packaging/qt_libraries.py" "$need")
    [ -z "$missing" ] ||
        stop "the window needs system libraries that this machine lacks: install them with" \
            "\"sudo apt-get install $missing\" (these are the names of Debian and Ubuntu) and run the same command again."
}

install_lock() { # LOCKFILE
    "$venv/bin/python" -m pip install -q --require-hashes --only-binary :all: -r "$1" >>"$log" 2>&1
}

install_also() { # LOCKFILE WHAT: on top of what development needs
    install_lock "$root/packaging/$1" || stop "$2 could not be installed, because $(what_pip_said)."
}

what_pip_said() { # the cause in words, with what to do about it
    if grep -q 'Retrying\|ReadTimeout\|Connection' "$log"; then
        echo "the package index (pypi.org) could not be reached: check the network connection and the proxy settings"
    elif grep -q 'No space left' "$log"; then
        echo "the disk is full: free at least 1 GB"
    else
        echo "pip stopped with \"$(grep '^ERROR' "$log" | tail -n 1)\": solve that first"
    fi
}

install_libraries() { # run | dev
    lock=$root/packaging/lock.txt
    size="about 220 MB to fetch"
    if [ "$1" = dev ]; then
        lock=$root/packaging/lock-dev.txt
        size="about 320 MB to fetch"
    fi
    say "Installing the Python libraries into .venv ($size, a minute or two; only this first time)"
    : >"$log"
    install_lock "$lock" || { sleep 3 && install_lock "$lock"; } || # a download may break off: try twice
        stop "the Python libraries could not be installed, because $(what_pip_said)." \
            "Then run the same command again; what has been fetched is kept. (All that pip said: $log)"
    "$venv/bin/python" -m pip install -q --no-deps --no-build-isolation -e "$root" >>"$log" 2>&1 ||
        stop "the program itself could not be installed into .venv, see $log"
}

fingerprint() { # what the installation depends on
    cat "$root/pyproject.toml" "$root/packaging/lock.txt" "$root/packaging/lock-dev.txt" | cksum
}

was_moved() { # a venv holds absolute paths and does not survive its folder being moved or copied
    [ -f "$venv/made-in" ] && [ "$(cat "$venv/made-in")" != "$venv" ]
}

prepare() { # run | dev
    if ! suits "$venv/bin/python" || was_moved; then make_venv; fi
    check_libraries "$1"
    [ "$(cat "$venv/setup-$1.stamp" 2>/dev/null)" = "$(fingerprint)" ] && return 0
    "$venv/bin/python" -c 'import pip' >/dev/null 2>&1 || make_venv # its making was interrupted
    require_writable "$venv"
    rm -f "$venv/setup-run.stamp" "$venv/setup-dev.stamp"
    install_libraries "$1"
    fingerprint >"$venv/setup-$1.stamp"
    # What the program needs is part of what its development needs.
    [ "$1" = run ] || cp "$venv/setup-dev.stamp" "$venv/setup-run.stamp"
    say "Compiling the inner loops for this machine (two or three minutes; only this first time)"
    "$venv/bin/python" -m plrnn_explorer.compile_loops >>"$log" 2>&1 ||
        say "That did not work (see $log); each is compiled when it is first used."
}
