"""Build the installers for the system this runs on, in one command:

    python packaging/installers [--out FOLDER] [--work FOLDER] [--keep-bundle]

Linux: a ``.deb`` and a ``.tar.xz``; Windows: an installer made by Inno Setup; macOS: a ``.dmg``. The first
time it makes an environment of its own with the locked libraries and PyInstaller (`lock-release.txt`). The
bundle gets its machine code, is tried (``plrnn-explorer check``) and only then packed. Needs Python alone.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LOCK = ROOT / "packaging" / "lock-release.txt"
INSIDE = "PLRNN_EXPLORER_BUILD"


def environment(folder: Path) -> Path:
    """Make the environment the bundle is made of and with, if the lock has changed; return its Python."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "lock.txt"
    if python.exists() and stamp.exists() and stamp.read_bytes() == LOCK.read_bytes():
        return python
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
    pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)], check=True)
    stamp.write_bytes(LOCK.read_bytes())
    return python


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(
        "packaging/installers", description="Build the installers of this system."
    )
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder for the installers (dist)")
    parser.add_argument("--work", type=Path, help="folder for what is made on the way, and kept")
    parser.add_argument("--keep-bundle", action="store_true", help="pack the bundle that lies in --work")
    return parser.parse_args()


def main() -> int:
    """Make the environment, and in it everything else."""
    options = arguments()
    work = (options.work or Path(tempfile.gettempdir()) / "plrnn-explorer-installers").resolve()
    work.mkdir(parents=True, exist_ok=True)
    if os.environ.get(INSIDE) is None:
        clean = {
            name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")
        }
        command = [str(environment(work / "environment")), str(HERE), *sys.argv[1:]]
        return subprocess.run(command, env=clean | {INSIDE: "1"}, check=False).returncode
    import build

    for made in build.installers(options.out.resolve(), work, options.keep_bundle):
        print(f"{made.name}: {made.stat().st_size / 1e6:.1f} MB, {made}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
