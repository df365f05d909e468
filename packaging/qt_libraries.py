"""Print the Debian packages of the system libraries Qt needs and the loader cannot find.

Used by setup.sh as ``python qt_libraries.py offscreen|window``: standard library only, nothing is imported
from the project. Asking the loader (instead of the package manager) is right on every distribution.
"""

from __future__ import annotations

import ctypes
import sys

# Without a display (tests, figures): Qt's offscreen platform.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# A window on an X display, or on Wayland through XWayland.
WINDOW = OFFSCREEN | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
SETS = {"offscreen": OFFSCREEN, "window": WINDOW}


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Return the packages of those libraries (soname to package) that the dynamic loader cannot open."""
    missing = []
    for soname, package in libraries.items():
        try:
            ctypes.CDLL(soname)
        except OSError:
            missing.append(package)
    return missing


if __name__ == "__main__":
    print(*missing_packages(SETS[sys.argv[1]]))
