"""Build the wheel and prove that the program finds its resources from it and from the checkout.

    python packaging/check_wheel.py

Three places are tried: the checkout, the wheel unpacked into a folder, and the wheel installed by pip into a
throw-away virtual environment. Needs the locked libraries (hatchling is one of them), no network.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
import venv
import zipfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
INSIDE = PurePosixPath("plrnn_explorer/_resources")

# Run in a fresh interpreter: prints where the package is, then where it found each example.
PROBE = """
import plrnn_explorer.resources as r
print(r.__file__)
for example in r.examples():
    print(example.path)
"""


class WheelError(Exception):
    """The wheel is not fit to be given away; ``str(error)`` says why."""


def build_wheel(folder: Path) -> Path:
    """Build the wheel into `folder` with the installed hatchling and return its path."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise WheelError(f"hatchling could not build the wheel:\n{done.stdout}{done.stderr}")
    return next(folder.glob("*.whl"))


def expected_resources() -> set[str]:
    """Return the names that the files of ``resources/`` must have inside the wheel."""
    folder = ROOT / "resources"
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {str(INSIDE / path.relative_to(folder).as_posix()) for path in files}


def check_contents(wheel: Path) -> int:
    """Return how many resources the wheel holds; raise `WheelError` naming those it lacks."""
    with zipfile.ZipFile(wheel) as archive:
        present = set(archive.namelist())
    expected = expected_resources()
    missing = sorted(expected - present)
    if missing or not expected:
        raise WheelError(f"{wheel.name} lacks resources: {', '.join(missing) or 'resources/ is empty'}")
    return len(expected)


def probe(python: str, package_root: Path, path: Path | None = None) -> int:
    """Let a fresh interpreter locate every example and check that all lie below `package_root`.

    Parameters
    ----------
    python : str
        Interpreter to ask.
    package_root : Path
        Folder that must hold what is found, so that a checkout cannot stand in for a wheel.
    path : Path, optional
        Value of ``PYTHONPATH``; none if the package is installed.

    Returns
    -------
    int
        Number of examples found.
    """
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    with tempfile.TemporaryDirectory() as elsewhere:
        done = subprocess.run(
            [python, "-c", PROBE], cwd=elsewhere, env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise WheelError(f"{python} could not find the examples:\n{done.stderr}")
    module, *found = done.stdout.splitlines()
    astray = [p for p in (module, *found) if not Path(p).resolve().is_relative_to(package_root.resolve())]
    if astray or not found:
        raise WheelError(f"found outside {package_root} (or nothing at all): {astray}")
    return len(found)


def unpack(wheel: Path, folder: Path) -> Path:
    """Unpack the wheel into `folder`, as pip would, and return the folder."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def install(wheel: Path, folder: Path) -> str:
    """Install the wheel into a new virtual environment at `folder`; return its interpreter.

    The other libraries come from the environment this runs in, so that nothing is fetched.
    """
    venv.EnvBuilder(with_pip=False).create(folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", str(python)]
    subprocess.run([*pip, "install", "-q", "--no-deps", "--no-index", str(wheel)], check=True)
    ask = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip())
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return str(python)


def main() -> int:
    """Run the whole check and say what was found."""
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            wheel = build_wheel(folder)
            print(
                f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB, {check_contents(wheel)} resources inside"
            )
            print(f"checkout: {probe(sys.executable, ROOT, ROOT)} examples found")
            unpacked = unpack(wheel, folder / "unpacked")
            print(f"wheel, unpacked: {probe(sys.executable, unpacked, unpacked)} examples found")
            environment = folder / "environment"
            print(f"wheel, installed: {probe(install(wheel, environment), environment)} examples found")
    except WheelError as error:
        print(f"check_wheel: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
